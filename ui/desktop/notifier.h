// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/console/news.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace tidegate::ui {

/// News on the desktop (org.freedesktop.Notifications), while the window is not in front. A click opens the place that it is about; no
/// notification can act. What is told is a person's choice (Preferences): all, alarms only, none, and quiet hours in which only alarms are.
class Notifier final : public QObject {
    Q_OBJECT
public:
    explicit Notifier(QObject *parent = nullptr);
    /// `link`: of the release (tidegate://…); the answer to a click.
    void tell(const News &news, const QString &link);
    /// Whether a person wants to be told of it now. `hour`: their own, 0 … 23.
    [[nodiscard]] static bool wanted(const News &news, int hour);

Q_SIGNALS:
    void opened(const QString &link);

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    QHash<uint, QString> m_links;   ///< by the number that the desktop gave
    QHash<QString, uint> m_numbers; ///< by what it is about, so that a later word replaces the earlier
};

} // namespace tidegate::ui
