// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/change_table.h"

#include "ui/dialogs/dialog_text.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace tidegate::ui {

using dialogs::tr;

QWidget *changeTable(const QStringList &heads, const std::vector<QStringList> &rows, std::size_t most)
{
    auto *w = new QWidget;
    auto *g = new QGridLayout(w);
    g->setContentsMargins(0, 0, 0, 0);
    g->setHorizontalSpacing(16);
    g->setVerticalSpacing(6);
    const int columns = static_cast<int>(heads.size());
    for (int i = 0; i < columns; ++i) {
        g->addWidget(label(heads[i], TextRole::Label12, Tone::Secondary), 0, i);
        g->setColumnStretch(i, i >= columns - 2 ? 1 : 0);
    }
    for (std::size_t row = 0; row < std::min(rows.size(), most); ++row) {
        for (int i = 0; i < columns; ++i) {
            const bool object = columns > 3 && i == 0;
            auto *l = label(rows[row].value(i), object ? TextRole::Body13 : TextRole::Mono12, i == columns - 1 ? Tone::Caution : Tone::Plain);
            l->setWordWrap(i >= columns - 2);
            l->setTextInteractionFlags(Qt::TextSelectableByMouse);
            g->addWidget(l, static_cast<int>(row) + 1, i, Qt::AlignTop);
        }
    }
    if (rows.size() > most)
        g->addWidget(label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "and %1 more")).arg(rows.size() - most), TextRole::Body13, Tone::Secondary), static_cast<int>(most) + 1, 0, 1, columns);
    return w;
}

} // namespace tidegate::ui
