// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/command_palette.h"

#include "ui/names.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace tidegate::ui {

namespace {

enum Role { WhichRole = Qt::UserRole, KeysRole, WhyRole };

/// Name at the left, its key or the reason against it at the right.
class CommandPainter final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 36}; }
    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &c = ui::palette();
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        const QRectF r = QRectF(option.rect).adjusted(4, 1, -4, -1);
        if (option.state & QStyle::State_Selected) {
            p->setPen(Qt::NoPen);
            p->setBrush(c.hair);
            p->drawRoundedRect(r, 6, 6);
        }
        const QString why = index.data(WhyRole).toString(), keys = index.data(KeysRole).toString(), name = index.data(Qt::DisplayRole).toString();
        p->setFont(ui::font(TextRole::Body13, why.isEmpty()));
        p->setPen(why.isEmpty() ? c.text : c.disabled);
        const auto at = [&option](Qt::Alignment side) { return QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter); };
        p->drawText(r.adjusted(12, 0, -12, 0), static_cast<int>(at(Qt::AlignLeft)), name);
        const double used = p->fontMetrics().horizontalAdvance(name) + 28;
        p->setFont(ui::font(TextRole::Secondary12));
        p->setPen(c.secondary);
        const QRectF rest = option.direction == Qt::RightToLeft ? r.adjusted(12, 0, -used, 0) : r.adjusted(used, 0, -12, 0);
        p->drawText(rest, static_cast<int>(at(Qt::AlignRight)), p->fontMetrics().elidedText(why.isEmpty() ? keys : why, Qt::ElideRight, static_cast<int>(rest.width())));
        p->restore();
    }
};

} // namespace

int paletteMatch(const QString &text, const QString &typed)
{
    const QStringList wanted = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts), have = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool words = std::ranges::all_of(wanted, [&](const QString &w) { return std::ranges::any_of(have, [&](const QString &h) { return h.startsWith(w, Qt::CaseInsensitive); }); });
    if (words)
        return 2;
    qsizetype at = 0;
    for (const QChar c : typed) {
        if (c.isSpace())
            continue;
        at = text.indexOf(c, at, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        ++at;
    }
    return 1;
}

CommandPalette::CommandPalette(std::vector<PaletteCommand> commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
{
    setObjectName(QStringLiteral("sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowFlag(Qt::FramelessWindowHint);
    setWindowTitle(tr("Commands"));
    setFixedSize(600, 440);
    setStyleSheet(QStringLiteral("QDialog#sheet { background: %1; border: 1px solid %2; }").arg(ui::palette().raised.name(), ui::palette().line.name()));
    auto *v = new QVBoxLayout(this);
    v->setContentsMargins(12, 12, 12, 12);
    v->setSpacing(8);
    m_input = new QLineEdit;
    m_input->setObjectName(QLatin1String(names::kPaletteInput));
    m_input->setAccessibleName(tr("What to do"));
    m_input->setPlaceholderText(tr("What to do?"));
    m_input->setMinimumHeight(40);
    m_list = new QListWidget;
    m_list->setObjectName(QLatin1String(names::kPaletteList));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new CommandPainter(m_list));
    m_list->setStyleSheet(QStringLiteral("background: transparent;"));
    m_list->setFocusPolicy(Qt::NoFocus);
    v->addWidget(m_input);
    v->addWidget(m_list, 1);
    v->addWidget(label(tr("↑↓ choose · Enter does it · Esc closes"), TextRole::Secondary12, Tone::Secondary));
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_input, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    fill();
    m_input->setFocus();
    if (parent) {
        const QWidget *w = parent->window();
        move(w->mapToGlobal(QPoint(w->width() / 2 - width() / 2, 88)));
    }
}

void CommandPalette::fill()
{
    m_list->clear();
    for (const int wanted : {2, 1}) {
        for (std::size_t i = 0; i < m_commands.size(); ++i) {
            const PaletteCommand &c = m_commands[i];
            if (paletteMatch(c.name, m_input->text()) != wanted)
                continue;
            auto *item = new QListWidgetItem(c.name, m_list);
            item->setData(WhichRole, static_cast<int>(i));
            item->setData(KeysRole, c.keys);
            item->setData(WhyRole, c.why);
            item->setToolTip(c.why);
            item->setData(Qt::AccessibleTextRole, c.why.isEmpty() ? c.name : tr("%1, not possible: %2").arg(c.name, c.why));
        }
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const PaletteCommand c = m_commands[static_cast<std::size_t>(item->data(WhichRole).toInt())];
    if (!c.why.isEmpty())
        return;
    // Closed first: what it opens must not lie under this.
    accept();
    c.run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 8 : key == Qt::Key_PageUp ? -8 : 0;
        if (by != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tidegate::ui
