// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/first_run.h"

#include "ui/names.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidegate::ui {

namespace {

QVBoxLayout *column(QHBoxLayout *into, const QString &title, const QString &text, Glyph glyph)
{
    auto *card = new Card;
    card->setMinimumWidth(300);
    auto *v = new QVBoxLayout(card);
    v->setContentsMargins(20, 20, 20, 20);
    v->setSpacing(10);
    v->addWidget(new GlyphLabel(glyph, Tone::Plain, nullptr, 24));
    v->addWidget(label(title, TextRole::Title15));
    auto *body = label(text, TextRole::Body13, Tone::Secondary);
    body->setWordWrap(true);
    v->addWidget(body);
    into->addWidget(card, 1);
    return v;
}

QPushButton *button(const char *name, const QString &text, const char *kind)
{
    auto *b = new QPushButton(text);
    b->setObjectName(QLatin1String(name));
    b->setAccessibleName(text);
    setButtonKind(b, kind, true);
    return b;
}

} // namespace

FirstRun::FirstRun(const std::vector<ContextChoice> &contexts, const std::vector<ScenarioChoice> &scenarios, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(48, 48, 48, 48);
    box->addStretch(2);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(label(tr("Tidegate"), TextRole::Headline28));
    auto *lead = label(tr("Takes a Kubernetes service from 0 to 100 % of production traffic over weeks, watches the new version against the old one, and brings it back in two clicks."), TextRole::Title15, Tone::Secondary);
    lead->setFont(ui::font(TextRole::Body13));
    lead->setWordWrap(true);
    middle->addWidget(lead);
    middle->addSpacing(20);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);

    QVBoxLayout *connectBox = column(row, tr("Connect a cluster"), tr("Contexts of your kubeconfig. Nothing is written before you promote; what you may not do is shown beforehand."), Glyph::Ok);
    auto *contextList = new QComboBox;
    contextList->setObjectName(QStringLiteral("firstContext"));
    contextList->setAccessibleName(tr("Context"));
    bool usable = false;
    for (const ContextChoice &c : contexts) {
        contextList->addItem(c.problem.isEmpty() ? c.name + QStringLiteral("  ") + c.server : c.name + QStringLiteral("  ✗"), c.problem.isEmpty() ? c.name : QString());
        contextList->setItemData(contextList->count() - 1, c.problem.isEmpty() ? c.server : c.problem, Qt::ToolTipRole);
        usable = usable || c.problem.isEmpty();
    }
    if (contexts.empty())
        contextList->addItem(tr("no kubeconfig was found"));
    contextList->setEnabled(usable);
    auto *problem = label({}, TextRole::Secondary12, Tone::Caution);
    problem->setWordWrap(true);
    connectBox->addWidget(contextList);
    connectBox->addWidget(problem);
    connectBox->addStretch(1);
    auto *connectButton = button(names::kFirstConnect, tr("Connect…"), "plain");
    auto *readOnly = button(names::kFirstReadOnly, tr("Open read-only…"), "plain");
    for (QPushButton *b : {connectButton, readOnly})
        b->setEnabled(usable);
    connectBox->addWidget(connectButton);
    connectBox->addWidget(readOnly);
    const auto showProblem = [contextList, problem] {
        const bool broken = contextList->currentData().toString().isEmpty() && contextList->isEnabled();
        problem->setText(broken ? contextList->currentData(Qt::ToolTipRole).toString() : contextList->isEnabled() ? QString() : QObject::tr("Set KUBECONFIG, or start with --kubeconfig FILE."));
    };
    showProblem();
    connect(contextList, &QComboBox::currentIndexChanged, this, showProblem);
    const auto open = [this, contextList](bool ro) {
        if (const QString name = contextList->currentData().toString(); !name.isEmpty())
            Q_EMIT connectTo(name, ro);
    };
    connect(connectButton, &QPushButton::clicked, this, [open] { open(false); });
    connect(readOnly, &QPushButton::clicked, this, [open] { open(true); });

    QVBoxLayout *rehearseBox = column(row, tr("Try a rehearsal"), tr("Four weeks in five minutes on a simulated cluster: no cluster is needed and nothing is real."), Glyph::Run);
    auto *scenario = new QComboBox;
    scenario->setObjectName(QLatin1String(names::kFirstScenario));
    scenario->setAccessibleName(tr("Scenario"));
    auto *what = label({}, TextRole::Secondary12, Tone::Secondary);
    what->setWordWrap(true);
    for (const ScenarioChoice &s : scenarios) {
        scenario->addItem(s.title, s.name);
        scenario->setItemData(scenario->count() - 1, s.text, Qt::ToolTipRole);
        if (s.name == QLatin1String("errors"))
            scenario->setCurrentIndex(scenario->count() - 1);
    }
    const auto describe = [scenario, what] { what->setText(scenario->currentData(Qt::ToolTipRole).toString()); };
    describe();
    connect(scenario, &QComboBox::currentIndexChanged, this, describe);
    rehearseBox->addWidget(scenario);
    rehearseBox->addWidget(what);
    rehearseBox->addStretch(1);
    auto *go = button(names::kFirstRehearse, tr("Start the rehearsal"), "primary");
    rehearseBox->addWidget(go);
    connect(go, &QPushButton::clicked, this, [this, scenario] { Q_EMIT rehearse(scenario->currentData().toString()); });

    middle->addLayout(row);
    auto *holder = new QHBoxLayout;
    holder->addStretch(1);
    auto *limit = new QWidget;
    limit->setFixedWidth(860);
    limit->setLayout(middle);
    holder->addWidget(limit);
    holder->addStretch(1);
    box->addLayout(holder);
    box->addStretch(3);
    go->setFocus();
}

} // namespace tidegate::ui
