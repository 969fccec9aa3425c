// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/connect_page.h"

#include "plan/prometheus_source.h"
#include "ui/names.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace tidegate::ui {

namespace {

QVBoxLayout *card(QWidget **out, const QString &title)
{
    auto *c = new Card;
    auto *v = new QVBoxLayout(c);
    v->setContentsMargins(20, 18, 20, 18);
    v->setSpacing(8);
    v->addWidget(label(title, TextRole::Label12, Tone::Secondary));
    *out = c;
    return v;
}

QScrollArea *scrolled(QVBoxLayout *inside)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *w = new QWidget;
    w->setLayout(inside);
    inside->setContentsMargins(0, 0, 0, 0);
    area->setWidget(w);
    return area;
}

/// A row that can be chosen: two lines of text in a button.
QPushButton *choiceRow(const QString &name, const QString &first, const QString &second, bool broken)
{
    auto *b = new QPushButton;
    b->setObjectName(name);
    b->setAccessibleName(second.isEmpty() ? first : first + QStringLiteral(", ") + second);
    b->setCheckable(true);
    b->setEnabled(!broken);
    setButtonKind(b, "row");
    auto *v = new QVBoxLayout(b);
    v->setContentsMargins(12, 7, 12, 7);
    v->setSpacing(2);
    auto *a = label(first, TextRole::Body13, broken ? Tone::Disabled : Tone::Plain);
    a->setFont(ui::font(TextRole::Body13, !broken));
    auto *c = label(second, TextRole::Secondary12, broken ? Tone::Caution : Tone::Secondary);
    c->setWordWrap(true);
    for (QLabel *l : {a, c}) {
        l->setAttribute(Qt::WA_TransparentForMouseEvents);
        v->addWidget(l);
    }
    c->setVisible(!second.isEmpty());
    b->setToolTip(second);
    b->setMinimumHeight(second.isEmpty() ? 36 : second.size() > 46 ? 68 : 52);
    return b;
}

} // namespace

plan::EnvironmentClass ConnectPage::guess(const QString &context)
{
    const auto has = [&](std::initializer_list<const char *> words) { return std::ranges::any_of(words, [&](const char *w) { return context.contains(QLatin1String(w), Qt::CaseInsensitive); }); };
    if (has({"prod"}))
        return plan::EnvironmentClass::Production;
    if (has({"stag"}))
        return plan::EnvironmentClass::Staging;
    return has({"dev", "test", "lab", "kind", "minikube", "local"}) ? plan::EnvironmentClass::Development : plan::EnvironmentClass::Production;
}

ConnectPage::ConnectPage(const std::vector<ContextChoice> &all, bool readOnly, QWidget *parent)
    : QWidget(parent)
    , m_readOnly(readOnly)
{
    setObjectName(QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(16);
    // A page that is read, not filled: as wide and high as its content needs, in the middle of larger windows.
    auto *page = new QWidget;
    page->setMaximumSize(1180, 720);
    auto *outer = new QGridLayout(this);
    outer->setContentsMargins(32, 24, 32, 24);
    outer->addWidget(page, 0, 0);
    page->setLayout(box);
    auto *top = new QHBoxLayout;
    auto *backButton = new QPushButton(tr("Back"));
    backButton->setObjectName(QLatin1String(names::kConnectBack));
    backButton->setAccessibleName(tr("Back to the first page"));
    setButtonKind(backButton, "quiet");
    setButtonGlyph(backButton, Glyph::Back);
    top->addWidget(label(readOnly ? tr("Open a cluster read-only") : tr("Connect a cluster"), TextRole::Headline28));
    top->addStretch(1);
    top->addWidget(backButton);
    box->addLayout(top);
    auto *lead = label(readOnly ? tr("No request that writes can leave this program: it is refused where requests are sent.") : tr("The test only reads. Nothing is written before a release is approved or promoted."), TextRole::Body13, Tone::Secondary);
    box->addWidget(lead);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(contexts(all), 1);
    left->addWidget(settings());
    columns->addLayout(left, 5);
    columns->addWidget(test(), 7);
    box->addLayout(columns, 1);
    connect(backButton, &QPushButton::clicked, this, &ConnectPage::back);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &ConnectPage::back);
    restart();
}

QWidget *ConnectPage::contexts(const std::vector<ContextChoice> &all)
{
    QWidget *w = nullptr;
    QVBoxLayout *v = card(&w, tr("CONTEXTS OF YOUR KUBECONFIG"));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    m_contexts = new QButtonGroup(this);
    for (const ContextChoice &c : all) {
        QPushButton *b = choiceRow(QLatin1String(names::kConnectContext) + QString::number(m_contexts->buttons().size()), c.name, c.problem.isEmpty() ? c.server : c.problem, !c.problem.isEmpty());
        b->setProperty("context", c.name);
        m_contexts->addButton(b);
        rows->addWidget(b);
    }
    if (all.empty()) {
        auto *none = label(tr("No context was found. Set KUBECONFIG, or start with --kubeconfig FILE."), TextRole::Body13, Tone::Secondary);
        none->setWordWrap(true);
        rows->addWidget(none);
    }
    rows->addStretch(1);
    v->addWidget(scrolled(rows), 1);
    connect(m_contexts, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *b) { choose(b->property("context").toString()); });
    return w;
}

QWidget *ConnectPage::settings()
{
    QWidget *w = nullptr;
    QVBoxLayout *v = card(&w, tr("WHAT IT IS"));
    auto *g = new QGridLayout;
    g->setHorizontalSpacing(12);
    g->setVerticalSpacing(8);
    g->setColumnStretch(1, 1);
    m_class = new QComboBox;
    m_class->setObjectName(QLatin1String(names::kConnectClass));
    m_class->setAccessibleName(tr("Environment"));
    m_class->addItems({tr("production"), tr("staging"), tr("development")});
    m_source = new QComboBox;
    m_source->setObjectName(QLatin1String(names::kConnectPrometheus));
    m_source->setAccessibleName(tr("Prometheus"));
    m_source->addItems({tr("find it in the cluster"), tr("Service, through the API server"), tr("address")});
    m_where = new QLineEdit;
    m_where->setObjectName(QLatin1String(names::kConnectWhere));
    m_where->setAccessibleName(tr("Where Prometheus is"));
    m_where->hide();
    g->addWidget(label(tr("Environment"), TextRole::Body13, Tone::Secondary), 0, 0);
    g->addWidget(m_class, 0, 1);
    g->addWidget(label(tr("Prometheus"), TextRole::Body13, Tone::Secondary), 1, 0);
    g->addWidget(m_source, 1, 1);
    g->addWidget(m_where, 2, 1);
    v->addLayout(g);
    connect(m_source, &QComboBox::currentIndexChanged, this, [this](int i) {
        m_where->setVisible(i > 0);
        m_where->setPlaceholderText(i == 1 ? QStringLiteral("monitoring/prometheus:9090") : QStringLiteral("http://prometheus.example:9090"));
        restart();
    });
    connect(m_where, &QLineEdit::textEdited, this, &ConnectPage::restart);
    return w;
}

QWidget *ConnectPage::test()
{
    QWidget *w = nullptr;
    QVBoxLayout *v = card(&w, tr("THE TEST"));
    m_title = label({}, TextRole::Title15);
    v->addWidget(m_title);
    m_about = label(tr("It asks the API server who you are and what you may do, looks for Prometheus and for releases, and takes a few seconds."), TextRole::Body13, Tone::Secondary);
    m_about->setWordWrap(true);
    v->addWidget(m_about);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(10);
    v->addLayout(m_rows);
    v->addSpacing(8);
    m_foundTitle = label(tr("OPEN A RELEASE"), TextRole::Label12, Tone::Secondary);
    v->addWidget(m_foundTitle);
    m_releases = new QVBoxLayout;
    m_releases->setSpacing(4);
    m_releases->addStretch(1);
    v->addWidget(scrolled(m_releases), 1);
    m_found = new QButtonGroup(this);
    connect(m_found, &QButtonGroup::buttonClicked, this, &ConnectPage::ready);
    m_hint = label({}, TextRole::Secondary12, Tone::Secondary);
    m_hint->setWordWrap(true);
    v->addWidget(m_hint);
    auto *h = new QHBoxLayout;
    h->setSpacing(8);
    const auto button = [&](const char *name, const QString &text, const char *kind) {
        auto *b = new QPushButton(text);
        b->setObjectName(QLatin1String(name));
        b->setAccessibleName(text);
        setButtonKind(b, kind, true);
        h->addWidget(b);
        return b;
    };
    m_test = button(names::kConnectTest, tr("Test the connection"), "primary");
    h->addStretch(1);
    m_propose = button(names::kConnectPropose, tr("Propose a plan…"), "plain");
    m_propose->setToolTip(tr("From a Deployment that is in the cluster"));
    m_plan = button(names::kConnectPlan, tr("Open a plan…"), "plain");
    m_open = button(names::kConnectOpen, tr("Open"), "primary");
    v->addLayout(h);
    connect(m_test, &QPushButton::clicked, this, [this] {
        restart();
        m_test->setEnabled(false);
        m_test->setText(tr("Testing…"));
        Q_EMIT testWanted(choice());
    });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(choice()); });
    connect(m_propose, &QPushButton::clicked, this, [this] { Q_EMIT proposeWanted(choice()); });
    connect(m_plan, &QPushButton::clicked, this, [this] {
        ConnectChoice c = choice();
        c.release.clear();
        c.ns.clear();
        Q_EMIT openWanted(c);
    });
    return w;
}

ConnectChoice ConnectPage::choice() const
{
    ConnectChoice c;
    c.readOnly = m_readOnly;
    if (const QAbstractButton *b = m_contexts->checkedButton())
        c.context = b->property("context").toString();
    c.environment = m_class->currentIndex() == 0 ? plan::EnvironmentClass::Production : m_class->currentIndex() == 1 ? plan::EnvironmentClass::Staging : plan::EnvironmentClass::Development;
    const QString where = m_where->text().trimmed();
    if (m_source->currentIndex() == 2 && !where.isEmpty()) {
        c.prometheus.kind = plan::PrometheusSource::Kind::Url;
        c.prometheus.url = where.toStdString();
    } else if (m_source->currentIndex() == 1) {
        c.prometheus = plan::serviceSource((where.contains(QLatin1Char(':')) ? where : where + QStringLiteral(":9090")).toStdString()).value_or(plan::PrometheusSource{});
    }
    if (const QAbstractButton *b = m_found->checkedButton()) {
        c.ns = b->property("ns").toString();
        c.release = b->property("release").toString();
    }
    return c;
}

void ConnectPage::choose(const QString &context)
{
    for (QAbstractButton *b : m_contexts->buttons()) {
        if (b->property("context").toString() != context || !b->isEnabled())
            continue;
        b->setChecked(true);
        const plan::EnvironmentClass cls = guess(context);
        m_class->setCurrentIndex(cls == plan::EnvironmentClass::Production ? 0 : cls == plan::EnvironmentClass::Staging ? 1 : 2);
        restart();
        m_test->setFocus();
    }
}

void ConnectPage::restart()
{
    m_result = {};
    const bool chosen = m_contexts->checkedButton() != nullptr;
    m_title->setText(chosen ? choice().context : tr("Choose a context at the left"));
    m_test->setEnabled(chosen);
    m_test->setText(tr("Test the connection"));
    for (const Row &r : m_steps) {
        r.glyph->setGlyph(Glyph::Todo, Tone::Disabled);
        r.detail->clear();
        r.detail->hide();
    }
    fillReleases();
    ready();
}

void ConnectPage::show(const engine::ProbeResult &result)
{
    using S = engine::ProbeStep::State;
    m_result = result;
    for (std::size_t i = 0; i < result.steps.size(); ++i) {
        const engine::ProbeStep &step = result.steps[i];
        if (m_steps.size() <= i) {
            auto *h = new QHBoxLayout;
            h->setSpacing(10);
            Row r{new GlyphLabel(Glyph::Todo, Tone::Disabled), label({}, TextRole::Body13), label({}, TextRole::Secondary12, Tone::Secondary)};
            r.text->setWordWrap(true);
            r.detail->setWordWrap(true);
            auto *v = new QVBoxLayout;
            v->setSpacing(1);
            v->addWidget(r.text);
            v->addWidget(r.detail);
            h->addWidget(r.glyph, 0, Qt::AlignTop);
            h->addLayout(v, 1);
            m_rows->addLayout(h);
            m_steps.push_back(r);
        }
        const Row &r = m_steps[i];
        const bool failed = step.state == S::Failed, caution = step.state == S::Caution;
        r.glyph->setGlyph(step.state == S::Done ? Glyph::Ok : step.state == S::Running ? Glyph::Run : failed ? Glyph::Alarm : caution ? Glyph::Caution : Glyph::Todo, failed ? Tone::Alarm : caution ? Tone::Caution : step.state == S::Todo || step.state == S::Skipped ? Tone::Disabled : Tone::Plain);
        r.text->setText(words(step.text));
        r.detail->setText(words(step.detail));
        r.detail->setVisible(!step.detail.empty());
        setTone(r.detail, failed ? Tone::Alarm : caution ? Tone::Caution : Tone::Secondary);
    }
    if (result.finished) {
        m_test->setEnabled(true);
        m_test->setText(tr("Test again"));
        setButtonKind(m_test, result.usable ? "plain" : "primary", true);
    }
    fillReleases();
    ready();
    if (result.finished && !m_open->isEnabled())
        (m_propose->isEnabled() ? m_propose : m_test)->setFocus();
}

void ConnectPage::fillReleases()
{
    if (static_cast<std::size_t>(m_found->buttons().size()) == m_result.releases.size() && !m_result.releases.empty())
        return;
    for (QAbstractButton *b : m_found->buttons()) {
        m_found->removeButton(b);
        delete b;
    }
    int at = 0;
    for (const engine::FoundRelease &f : m_result.releases) {
        QPushButton *b = choiceRow(QLatin1String(names::kConnectRelease) + QString::number(at), QString::fromStdString(f.name + " " + f.version), tr("%1 · %2 % · %3").arg(QString::fromStdString(f.ns)).arg(f.weight).arg(QString::fromStdString(f.stage)), false);
        b->setProperty("ns", QString::fromStdString(f.ns));
        b->setProperty("release", QString::fromStdString(f.name));
        m_found->addButton(b);
        m_releases->insertWidget(at, b);
        b->setChecked(at == 0);
        ++at;
    }
    m_foundTitle->setVisible(!m_result.releases.empty());
}

void ConnectPage::ready()
{
    m_plan->setEnabled(m_result.usable);
    m_propose->setEnabled(m_result.usable);
    m_open->setEnabled(m_result.usable && m_found->checkedButton());
    m_open->setVisible(!m_result.releases.empty());
    const bool none = m_result.finished && m_result.usable && m_result.releases.empty();
    m_about->setVisible(m_steps.empty() && m_contexts->checkedButton());
    m_hint->setText(none ? tr("No release is here yet. Propose a plan from a Deployment that is in the cluster, or open a plan that you have.") : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    setButtonKind(m_propose, none ? "primary" : "plain", true);
    if (m_result.finished && m_open->isEnabled())
        m_open->setFocus();
}

} // namespace tidegate::ui
