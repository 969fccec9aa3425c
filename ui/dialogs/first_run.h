// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/theme/theme.h"

class QButtonGroup;
class QVBoxLayout;

namespace tidegate::ui {

/// One context of the kubeconfig as it can be chosen; `problem` says why it cannot.
struct ContextChoice {
    QString name, server, problem;
};
/// A scenario of the rehearsal.
struct ScenarioChoice {
    QString name, title, text;
};

/// The first page: Connect a cluster · Try a rehearsal · Open read-only.
class FirstRun final : public QWidget {
    Q_OBJECT
public:
    FirstRun(const std::vector<ContextChoice> &contexts, const std::vector<ScenarioChoice> &scenarios, QWidget *parent = nullptr);

Q_SIGNALS:
    void rehearse(const QString &scenario);
    void connectWanted(bool readOnly);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *connectCard(const std::vector<ContextChoice> &contexts);
    QWidget *rehearseCard(const std::vector<ScenarioChoice> &scenarios);
    QWidget *readOnlyCard();
    QButtonGroup *m_scenarios = nullptr;
    QWidget *m_first = nullptr; ///< what has the focus when the page appears
};

} // namespace tidegate::ui
