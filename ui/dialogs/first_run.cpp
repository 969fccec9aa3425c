// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/first_run.h"

#include "ui/dialogs/connect_page.h"
#include "ui/names.h"
#include "ui/preferences/keys.h"
#include "ui/theme/flow_layout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidegate::ui {

namespace {

constexpr int kRehearsalWide = 420; ///< px

constexpr std::size_t kShownContexts = 4;

QVBoxLayout *column(Card **card, const char *kind, Glyph glyph, const QString &title, const QString &text)
{
    *card = new Card(nullptr, kind);
    (*card)->setFixedWidth(320);
    auto *v = new QVBoxLayout(*card);
    v->setContentsMargins(24, 24, 24, 24);
    v->setSpacing(8);
    auto *h = new QHBoxLayout;
    h->setSpacing(6);
    h->addWidget(new GlyphLabel(glyph, Tone::Plain, nullptr, 16));
    auto *heading = label(title, TextRole::Title15);
    heading->setFont(fontOfPixels(17, true));
    h->addWidget(heading, 1);
    v->addLayout(h);
    auto *body = label(text, TextRole::Body13, Tone::Secondary);
    body->setWordWrap(true);
    v->addWidget(body);
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

QString className(plan::EnvironmentClass c)
{
    return c == plan::EnvironmentClass::Production ? FirstRun::tr("production") : c == plan::EnvironmentClass::Staging ? FirstRun::tr("staging") : FirstRun::tr("development");
}

} // namespace

FirstRun::FirstRun(const std::vector<ContextChoice> &contexts, const std::vector<ScenarioChoice> &scenarios, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(48, 32, 48, 32);
    box->addStretch(1);
    auto *name = label(tr("Tidegate"), TextRole::Headline28);
    name->setFont(fontOfPixels(34, true));
    name->setAlignment(Qt::AlignCenter);
    auto *lead = label(tr("Take a service from 0 to 100 % of production, with evidence, and back in two clicks."), TextRole::Title15, Tone::Secondary);
    lead->setFont(fontOfPixels(15));
    lead->setAlignment(Qt::AlignCenter);
    box->addWidget(name);
    box->addSpacing(4);
    box->addWidget(lead);
    box->addSpacing(28);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addStretch(1);
    row->addWidget(connectCard(contexts));
    row->addWidget(rehearseCard(scenarios));
    row->addWidget(readOnlyCard());
    row->addStretch(1);
    box->addLayout(row);
    box->addSpacing(28);
    auto *hint = label(tr("Tab moves · Enter does it · %1 finds every command once a release is open").arg(keyText("palette")), TextRole::Secondary12, Tone::Secondary);
    hint->setAlignment(Qt::AlignCenter);
    box->addWidget(hint);
    box->addStretch(1);
}

void FirstRun::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_first->setFocus(Qt::OtherFocusReason);
}

QWidget *FirstRun::connectCard(const std::vector<ContextChoice> &contexts)
{
    Card *card = nullptr;
    const auto usable = static_cast<int>(std::ranges::count_if(contexts, [](const ContextChoice &c) { return c.problem.isEmpty(); }));
    QVBoxLayout *v = column(&card, "plain", Glyph::Shield, tr("Connect a cluster"), contexts.empty() ? tr("No kubeconfig was found. Set KUBECONFIG, or start with --kubeconfig FILE.") : usable == 1 ? tr("One context found in your kubeconfig.") : tr("%1 contexts found in your kubeconfig.").arg(usable));
    for (std::size_t i = 0; i < std::min(kShownContexts, contexts.size()); ++i) {
        const ContextChoice &c = contexts[i];
        auto *h = new QHBoxLayout;
        h->setSpacing(8);
        if (c.problem.isEmpty()) {
            h->addWidget(label(c.name, TextRole::Body13));
            h->addWidget(new Chip(className(ConnectPage::guess(c.name))));
            h->addStretch(1);
        } else {
            auto *broken = label(c.name + QStringLiteral(": ") + c.problem, TextRole::Body13, Tone::Disabled);
            broken->setWordWrap(true);
            broken->setToolTip(c.problem);
            h->addWidget(broken, 1);
        }
        v->addLayout(h);
    }
    if (contexts.size() > kShownContexts)
        v->addWidget(label(tr("and %1 more").arg(contexts.size() - kShownContexts), TextRole::Secondary12, Tone::Secondary));
    v->addStretch(1);
    v->addSpacing(12);
    auto *go = button(names::kFirstConnect, tr("Connect…"), "primary");
    go->setEnabled(usable > 0);
    v->addWidget(go);
    connect(go, &QPushButton::clicked, this, [this] { Q_EMIT connectWanted(false); });
    if (usable > 0)
        m_first = go;
    return card;
}

QWidget *FirstRun::rehearseCard(const std::vector<ScenarioChoice> &scenarios)
{
    Card *card = nullptr;
    QVBoxLayout *v = column(&card, "dashed", Glyph::Run, tr("Try a rehearsal"), tr("A simulated cluster and four weeks in five minutes. Nothing real is touched. Choose how it goes wrong:"));
    auto *chips = new FlowLayout(6);
    m_scenarios = new QButtonGroup(this);
    auto *what = label({}, TextRole::Secondary12, Tone::Secondary);
    what->setWordWrap(true);
    for (const ScenarioChoice &s : scenarios) {
        auto *b = new QPushButton(s.title);
        b->setObjectName(QLatin1String(names::kFirstScenario) + s.name);
        b->setAccessibleName(s.title);
        b->setCheckable(true);
        b->setToolTip(s.text);
        b->setProperty("scenario", s.name);
        setButtonKind(b, "chip");
        m_scenarios->addButton(b);
        chips->addWidget(b);
        if (s.name == QLatin1String("errors"))
            b->setChecked(true);
    }
    card->setFixedWidth(kRehearsalWide); // a dozen scenarios
    v->addLayout(chips);
    v->addSpacing(4);
    v->addWidget(what);
    v->addStretch(1);
    v->addSpacing(12);
    const auto describe = [this, what] { what->setText(m_scenarios->checkedButton() ? m_scenarios->checkedButton()->toolTip() : QString()); };
    connect(m_scenarios, &QButtonGroup::buttonClicked, this, describe);
    describe();
    what->setMinimumHeight(what->fontMetrics().height() * 3 + 2); // the card keeps its height whichever is chosen
    auto *go = button(names::kFirstRehearse, tr("Start the rehearsal"), "plain");
    v->addWidget(go);
    connect(go, &QPushButton::clicked, this, [this] {
        if (m_scenarios->checkedButton())
            Q_EMIT rehearse(m_scenarios->checkedButton()->property("scenario").toString());
    });
    if (!m_first)
        m_first = go;
    return card;
}

QWidget *FirstRun::readOnlyCard()
{
    Card *card = nullptr;
    QVBoxLayout *v = column(&card, "plain", Glyph::Lock, tr("Open read-only"), tr("See everything, change nothing: no request that writes can leave this program. For the wall, for learning, for audits."));
    v->addStretch(1);
    auto *go = button(names::kFirstReadOnly, tr("Open read-only…"), "plain");
    go->setEnabled(m_first && m_first->objectName() == QLatin1String(names::kFirstConnect));
    v->addWidget(go);
    connect(go, &QPushButton::clicked, this, [this] { Q_EMIT connectWanted(true); });
    return card;
}

} // namespace tidegate::ui
