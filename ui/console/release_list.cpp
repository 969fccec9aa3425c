// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/release_list.h"

#include "ui/console/release_painter.h"
#include "ui/console/rows.h"
#include "ui/names.h"
#include "ui/preferences/keys.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace tidegate::ui {

namespace {

constexpr int kFilterFrom = 8; ///< so many releases are found without one

/// As high as its rows, and no more than there is room for.
class ListView final : public QListView {
public:
    using QListView::QListView;
    [[nodiscard]] QSize sizeHint() const override
    {
        const int rows = model() ? model()->rowCount() : 0;
        return {QListView::sizeHint().width(), rows * (rows > 0 ? sizeHintForRow(0) + spacing() : 0) + 2};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, std::min(sizeHint().height(), 140)}; }
};

} // namespace

ReleaseRow releaseRow(const engine::Snapshot &s)
{
    return {QString::fromStdString(s.ns + "/" + s.state.release), QString::fromStdString(s.state.release), QString::fromStdString(s.state.canaryVersion), stateWord(s), s.state.weight, signOf(s)};
}

ReleaseList::ReleaseList(QWidget *parent)
    : QWidget(parent)
{
    auto *v = new QVBoxLayout(this);
    v->setContentsMargins(0, 0, 0, 0);
    v->setSpacing(4);
    m_title = label({}, TextRole::Label12, Tone::Secondary);
    m_title->setContentsMargins(8, 0, 0, 4);
    v->addWidget(m_title);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QLatin1String(names::kFilterReleases));
    m_filter->setAccessibleName(tr("Filter the releases"));
    m_filter->setPlaceholderText(tr("filter"));
    m_filter->setProperty("small", true);
    m_filter->hide();
    v->addWidget(m_filter);
    m_model = new RowsModel({tr("Release")}, this);
    m_painter = new ReleasePainter(this);
    m_view = new ListView(this);
    m_view->setObjectName(QLatin1String(names::kReleases));
    m_view->setAccessibleName(tr("Releases of the cluster"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_painter);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalScrollBar()->setSingleStep(ReleasePainter::height());
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    v->addWidget(m_view);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // A click opens; so does Enter. `activated` alone is a double click on some desktops.
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &i) { choose(i.row()); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        auto *enter = new QShortcut(QKeySequence(key), m_view);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this] { choose(m_view->currentIndex().row()); });
    }
    connect(m_filter, &QLineEdit::textChanged, this, &ReleaseList::fill);
    connect(ThemeNotifier::instance(), &ThemeNotifier::changed, m_view, [this] { m_view->viewport()->update(); });
    for (const int by : {-1, 1})
        bindKey(this, by < 0 ? "release-before" : "release-after", [this, by] { step(by); });
}

void ReleaseList::show(const std::vector<ReleaseRow> &rows, const QString &current)
{
    if (rows == m_rows && current == m_current)
        return;
    m_rows = rows;
    m_current = current;
    m_painter->setShown(current);
    m_title->setText(rows.size() == 1 ? tr("RELEASES") : tr("RELEASES · %1").arg(rows.size()));
    m_filter->setVisible(rows.size() > kFilterFrom || !m_filter->text().isEmpty());
    fill();
}

void ReleaseList::fill()
{
    std::vector<RowsModel::Row> rows;
    rows.reserve(m_rows.size());
    for (const ReleaseRow &r : m_rows) {
        RowsModel::Row row{r.key, {r.name, r.version, QString::number(r.weight), r.state, r.key}, r.sign, r.state};
        row.spoken = tr("%1 %2, %3 %, %4").arg(r.name, r.version).arg(r.weight).arg(r.state);
        rows.push_back(std::move(row));
    }
    const int before = m_model->rowCount();
    m_model->setRows(filtered(std::move(rows), m_filter->text()));
    if (m_model->rowCount() != before)
        m_view->updateGeometry();
    if (!m_view->currentIndex().isValid()) {
        for (int i = 0; i < m_model->rowCount(); ++i) {
            if (m_model->row(i).key == m_current)
                m_view->setCurrentIndex(m_model->index(i, 0));
        }
    }
    m_view->viewport()->update();
}

void ReleaseList::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount() && m_model->row(row).key != m_current)
        Q_EMIT chosen(m_model->row(row).key);
}

void ReleaseList::step(int by)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->row(i).key == m_current)
            return choose(i + by);
    }
    choose(0); // the filter has put the shown one away
}

} // namespace tidegate::ui
