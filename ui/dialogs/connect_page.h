// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/connect_probe.h"
#include "ui/dialogs/first_run.h"
#include "ui/theme/theme.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tidegate::ui {

/// What the Connect page asks for.
struct ConnectChoice {
    QString context;
    plan::EnvironmentClass environment = plan::EnvironmentClass::Production;
    plan::PrometheusSource prometheus;
    bool readOnly = false;
    QString ns, release; ///< of a release that was found; or
    QString planFile;    ///< the plan of a new one
};

/// Contexts of the kubeconfig (broken ones with their error), the environment's class, where Prometheus is; then the test with each
/// step's result, and what to open: a release of the cluster, or a plan.
class ConnectPage final : public QWidget {
    Q_OBJECT
public:
    ConnectPage(const std::vector<ContextChoice> &contexts, bool readOnly, QWidget *parent = nullptr);
    void choose(const QString &context);
    void show(const engine::ProbeResult &result);
    [[nodiscard]] ConnectChoice choice() const;
    /// Guess by the name: "prod" anywhere is production, "stag" staging, "dev", "test", "lab", "kind", "minikube" development, else production.
    [[nodiscard]] static plan::EnvironmentClass guess(const QString &context);

Q_SIGNALS:
    void testWanted(const tidegate::ui::ConnectChoice &choice);
    void openWanted(const tidegate::ui::ConnectChoice &choice); ///< with a release, or a plan file that is asked for when both are empty
    void proposeWanted(const tidegate::ui::ConnectChoice &choice); ///< a new plan from what is in the cluster
    void back();

private:
    QWidget *contexts(const std::vector<ContextChoice> &all);
    QWidget *settings();
    QWidget *test();
    void restart();
    void fillReleases();
    void ready();
    struct Row {
        GlyphLabel *glyph;
        QLabel *text, *detail;
    };
    QButtonGroup *m_contexts, *m_found;
    QComboBox *m_class, *m_source;
    QLineEdit *m_where;
    QPushButton *m_test, *m_open, *m_propose, *m_plan;
    QLabel *m_title, *m_foundTitle, *m_hint, *m_about;
    QVBoxLayout *m_rows, *m_releases;
    std::vector<Row> m_steps;
    engine::ProbeResult m_result;
    bool m_readOnly;
};

} // namespace tidegate::ui
