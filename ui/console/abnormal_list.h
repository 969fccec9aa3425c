// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"

#include <QWidget>

#include <set>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace tidegate::ui {

/// The list for what is not normal (operator-ux.md C18): opens by itself with a grave alarm, at most five steps, read and done one after the
/// other; going back is the first where it helps. A tick here keeps the place and means nothing else.
class AbnormalList final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t kSteps = 5;
    explicit AbnormalList(QWidget *parent = nullptr);
    /// About the gravest alarm; hidden when there is none, or none with anything to do.
    void show(const engine::Snapshot &s);

Q_SIGNALS:
    void rollBack();

private:
    QVBoxLayout *m_box;
    QPushButton *m_back;
    std::vector<QCheckBox *> m_steps;
    QString m_about;          ///< the alarm and since when
    std::set<QString> m_done; ///< of it
};

} // namespace tidegate::ui
