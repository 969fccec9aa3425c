// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/overview/overview_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <iterator>

namespace tidegate::ui {

namespace {

constexpr int kHeight = 52, kMeter = 4;

QColor environmentColor(plan::EnvironmentClass c)
{
    const Palette &p = palette();
    return c == plan::EnvironmentClass::Production ? p.environment : c == plan::EnvironmentClass::Staging ? p.staging : p.development;
}

} // namespace

void OverviewModel::setRows(std::vector<OverviewRow> rows)
{
    if (rows == m_rows)
        return;
    const bool same = rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const OverviewRow &a, const OverviewRow &b) { return a.context == b.context && a.key == b.key; });
    if (same) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    const auto has = [](const std::vector<OverviewRow> &in, const OverviewRow &r) { return std::ranges::any_of(in, [&](const OverviewRow &x) { return x.context == r.context && x.key == r.key; }); };
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (has(rows, row(i)))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    std::vector<OverviewRow> fresh;
    std::ranges::copy_if(rows, std::back_inserter(fresh), [&](const OverviewRow &r) { return !has(m_rows, r); });
    if (!fresh.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
        m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    // Who has chosen one keeps it, wherever it moves.
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    std::vector<OverviewRow> before;
    before.swap(m_rows);
    m_rows = std::move(rows);
    QModelIndexList moved;
    for (const QModelIndex &i : kept) {
        const OverviewRow &was = before[static_cast<std::size_t>(i.row())];
        moved << index(find(was.context, was.key));
    }
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged();
}

int OverviewModel::find(const QString &context, const QString &key) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const OverviewRow &r) { return r.context == context && r.key == key; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OverviewRow &r = row(index.row());
    if (role == Qt::DisplayRole)
        return r.name;
    if (role == Qt::ToolTipRole)
        return QStringList{r.key, r.context, r.next}.join(QLatin1Char('\n'));
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{r.state, r.name + QLatin1Char(' ') + r.version, r.environment, r.context, tr("%1 % of traffic").arg(r.weight), r.phase, r.next};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

OverviewColumns overviewColumns(double w)
{
    return {48, w * 0.25, w * 0.43, w * 0.63, w * 0.80, w * 0.93, w - 16};
}

QSize OverviewPainter::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {800, kHeight};
}

void OverviewPainter::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const OverviewModel *>(index.model());
    if (!model || index.row() >= model->rowCount())
        return;
    const OverviewRow &r = model->row(index.row());
    const Palette &c = ui::palette();
    const OverviewColumns at = overviewColumns(option.rect.width());
    const bool turned = option.direction == Qt::RightToLeft;
    const double top = option.rect.top(), middle = top + kHeight / 2.0;
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
        p->fillRect(option.rect, option.state & QStyle::State_Selected ? c.ground : c.hair);
    if (option.state & QStyle::State_HasFocus) {
        p->setPen(QPen(c.focus, 2));
        p->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
    }
    p->fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.hair);
    const auto placed = [&](QRectF q) {
        q.translate(option.rect.left(), 0);
        if (turned)
            q.moveLeft(option.rect.left() + option.rect.right() + 1 - q.right());
        return q;
    };
    const auto text = [&](double from, double to, double y, const QString &what, TextRole role, const QColor &ink, bool bold = false) {
        p->setFont(ui::font(role, bold));
        p->setPen(ink);
        p->drawText(placed({from, y - 10, to - from - 12, 20}), (turned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, p->fontMetrics().elidedText(what, Qt::ElideRight, static_cast<int>(to - from - 12)));
        return std::min<double>(p->fontMetrics().horizontalAdvance(what), to - from - 12);
    };
    paintGlyph(*p, r.sign.glyph, color(r.sign.tone), placed({18, middle - 8, 16, 16}).topLeft(), 16);
    const double used = text(at.name, at.cluster, middle - 9, r.name, TextRole::Body13, c.text, true);
    if (at.cluster - at.name - used > 40)
        text(at.name + used + 6, at.cluster, middle - 9, r.version, TextRole::Body13, c.secondary);
    const bool loud = r.sign.tone == Tone::Alarm || r.sign.tone == Tone::Caution;
    text(at.name, at.cluster, middle + 10, r.state, TextRole::Secondary12, loud ? color(r.sign.tone) : c.secondary);
    // The environment in its band's colour, as the console has it.
    const QString word = QString::fromLatin1(plan::name(r.environmentClass)).toUpper();
    p->setFont(ui::font(TextRole::Label12));
    const double wide = std::min<double>(p->fontMetrics().horizontalAdvance(word) + 14, at.phase - at.cluster - 12);
    const QRectF band = placed({at.cluster, middle - 19, wide, 18});
    p->setPen(Qt::NoPen);
    p->setBrush(environmentColor(r.environmentClass));
    p->drawRoundedRect(band, 4, 4);
    p->setPen(c.environmentText);
    p->drawText(band, Qt::AlignCenter, word);
    text(at.cluster, at.phase, middle + 10, r.context + (r.environment.isEmpty() || r.environment == r.context ? QString() : QStringLiteral(" · ") + r.environment), TextRole::Secondary12, c.secondary);
    const double meter = std::min(120.0, at.next - at.phase - 60);
    QPainterPath groove;
    groove.addRoundedRect(placed({at.phase, middle - 12, meter, kMeter}), kMeter / 2.0, kMeter / 2.0);
    p->fillPath(groove, c.hair);
    p->save();
    p->setClipPath(groove);
    p->fillRect(placed({at.phase, middle - 12, meter * std::clamp(r.weight / 100.0, 0.0, 1.0), kMeter}), c.canary);
    p->restore();
    text(at.phase + meter + 8, at.next, middle - 10, QStringLiteral("%1 %").arg(r.weight), TextRole::Body13, c.text);
    text(at.phase, at.next, middle + 10, r.phase, TextRole::Secondary12, c.secondary);
    text(at.next, at.guardian, middle, r.next, TextRole::Body13, c.text);
    text(at.guardian, at.age, middle, r.guardian.isEmpty() ? QStringLiteral("—") : r.guardian, TextRole::Secondary12, c.secondary);
    text(at.age, at.end + 12, middle, r.age, TextRole::Secondary12, c.secondary);
    p->restore();
}

} // namespace tidegate::ui
