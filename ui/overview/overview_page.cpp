// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/overview/overview_page.h"

#include "ui/names.h"
#include "ui/overview/overview_painter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tidegate::ui {

namespace {

/// The columns' names, above what they name.
class Heads final : public QWidget {
public:
    explicit Heads(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(28);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.setFont(ui::font(TextRole::Label12));
        p.setPen(ui::palette().secondary);
        const OverviewColumns c = overviewColumns(width());
        const bool turned = layoutDirection() == Qt::RightToLeft;
        const std::tuple<double, double, QString> names[] = {{c.name, c.cluster, OverviewPage::tr("RELEASE")}, {c.cluster, c.phase, OverviewPage::tr("WHERE")}, {c.phase, c.next, OverviewPage::tr("TRAFFIC")}, {c.next, c.guardian, OverviewPage::tr("NEXT")}, {c.guardian, c.age, OverviewPage::tr("GUARDIAN")}, {c.age, c.end + 12, OverviewPage::tr("SINCE")}};
        for (const auto &[from, to, name] : names) {
            QRectF r(from, 0, to - from - 12, height());
            if (turned)
                r.moveLeft(width() - r.right());
            p.drawText(r, (turned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, p.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(r.width())));
        }
        p.fillRect(QRect(0, height() - 1, width(), 1), ui::palette().line);
    }
};

QPushButton *button(const QString &text, const char *name, const char *kind, QWidget *parent)
{
    auto *b = new QPushButton(text, parent);
    b->setObjectName(QLatin1String(name));
    b->setAccessibleName(text);
    setButtonKind(b, kind);
    return b;
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, 20, 24, 20);
    box->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(label(tr("All releases"), TextRole::Headline28));
    m_summary = label({}, TextRole::Body13, Tone::Secondary);
    top->addWidget(m_summary, 0, Qt::AlignBottom);
    top->addStretch(1);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QLatin1String(names::kOverviewFilter));
    m_filter->setAccessibleName(tr("Filter the releases"));
    m_filter->setPlaceholderText(tr("filter by any word ( / )"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(240);
    top->addWidget(m_filter);
    m_clusters = button(tr("Clusters"), names::kOverviewClusters, "", this);
    m_menu = new QMenu(m_clusters);
    m_clusters->setMenu(m_menu);
    top->addWidget(m_clusters);
    auto *fresh = button(tr("New release…"), names::kOverviewNew, "", this);
    top->addWidget(fresh);
    m_back = button({}, names::kOverviewBack, "", this);
    top->addWidget(m_back);
    box->addLayout(top);
    m_problems = new QVBoxLayout;
    m_problems->setSpacing(2);
    box->addLayout(m_problems);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->setSpacing(0);
    inside->addWidget(new Heads(card));
    m_model = new OverviewModel(this);
    m_view = new QListView(card);
    m_view->setObjectName(QLatin1String(names::kOverview));
    m_view->setAccessibleName(tr("All releases of the chosen clusters"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OverviewPainter(this));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false);
    inside->addWidget(m_view, 1);
    m_empty = label({}, TextRole::Body13, Tone::Secondary);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    inside->addWidget(m_empty, 1);
    box->addWidget(card, 1);
    m_frame = new RehearsalFrame(this);
    m_frame->hide();
    connect(m_filter, &QLineEdit::textChanged, this, &OverviewPage::fill);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &i) { open(i.row()); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), m_view);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this] { open(m_view->currentIndex().row()); });
    }
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { open(0); }); // the first that is left
    connect(fresh, &QPushButton::clicked, this, &OverviewPage::newReleaseWanted);
    connect(m_back, &QPushButton::clicked, this, &OverviewPage::back);
    connect(new QShortcut(QKeySequence(QStringLiteral("/")), this), &QShortcut::activated, m_filter, [this] { m_filter->setFocus(); });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, [this] {
        if (!m_filter->text().isEmpty())
            m_filter->clear();
        else if (!m_back->isHidden())
            Q_EMIT back();
    });
    connect(ThemeNotifier::instance(), &ThemeNotifier::changed, m_view, [this] { m_view->viewport()->update(); });
}

void OverviewPage::setContexts(const QStringList &all, const QStringList &chosen)
{
    m_menu->clear();
    for (const QString &name : all) {
        QAction *a = m_menu->addAction(name);
        a->setCheckable(true);
        a->setChecked(chosen.contains(name));
        connect(a, &QAction::toggled, this, [this] {
            QStringList now;
            for (const QAction *one : m_menu->actions()) {
                if (one->isChecked())
                    now << one->text();
            }
            Q_EMIT contextsChosen(now);
        });
    }
    m_clusters->setVisible(all.size() > 1);
}

void OverviewPage::setRehearsal(bool on)
{
    m_frame->setVisible(on);
    m_frame->raise();
}

void OverviewPage::setBack(const QString &release)
{
    m_back->setVisible(!release.isEmpty());
    m_back->setText(tr("Back to %1 (Esc)").arg(release));
    m_back->setAccessibleName(m_back->text());
}

void OverviewPage::show(const std::vector<ClusterView> &clusters, Instant now)
{
    m_shown = clusters;
    m_now = now;
    fill();
}

void OverviewPage::fill()
{
    const std::vector<OverviewRow> all = overviewRows(m_shown, m_now);
    m_summary->setText(overviewSummary(m_shown, all));
    std::size_t n = 0;
    for (const ClusterView &c : m_shown) {
        const QString problem = clusterProblem(c);
        if (problem.isEmpty())
            continue;
        if (m_lines.size() <= n) {
            m_lines.push_back(label({}, TextRole::Body13, Tone::Caution, this));
            m_lines.back()->setWordWrap(true);
            m_problems->addWidget(m_lines.back());
        }
        m_lines[n]->setText(c.context + QStringLiteral(": ") + problem);
        m_lines[n++]->show();
    }
    for (std::size_t i = n; i < m_lines.size(); ++i)
        m_lines[i]->hide();
    m_model->setRows(matching(all, m_filter->text()));
    const bool none = m_model->rowCount() == 0;
    m_view->setVisible(!none);
    m_empty->setVisible(none);
    if (none)
        m_empty->setText(m_shown.empty() ? tr("No cluster is chosen. Choose some with the button Clusters.") : all.empty() ? tr("No release in the chosen clusters. New release… begins one.") : tr("No release has these words. Esc shows all."));
    if (!m_view->currentIndex().isValid() && !none)
        m_view->setCurrentIndex(m_model->index(0));
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_view->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::open(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT chosen(m_model->row(row).context, m_model->row(row).key);
}

} // namespace tidegate::ui
