// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/alarm_load_dialog.h"

#include "ui/console/format.h"
#include "ui/dialogs/dialog_text.h"
#include "ui/dialogs/sheet.h"
#include "ui/names.h"

#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

namespace tidegate::ui {

namespace {

constexpr int kMostShown = 5;

QLabel *cell(QGridLayout *g, int row, int column, const QString &text, Tone tone)
{
    QLabel *l = label(text, TextRole::Body13, tone);
    l->setWordWrap(column > 0);
    g->addWidget(l, row, column);
    return l;
}

void fill(Sheet *d, const alarms::LoadReport &r)
{
    auto *g = new QGridLayout;
    g->setHorizontalSpacing(16);
    g->setVerticalSpacing(8);
    g->setColumnStretch(1, 1);
    int row = 0;
    for (const alarms::LoadLine &l : lines(r)) {
        cell(g, row, 0, words(l.name), Tone::Secondary);
        cell(g, row, 1, words(l.value), l.met ? Tone::Plain : Tone::Caution);
        if (!l.target.empty()) {
            g->addWidget(new GlyphLabel(l.met ? Glyph::Ok : Glyph::Caution, l.met ? Tone::Plain : Tone::Caution), row, 2);
            cell(g, row, 3, words(l.target), Tone::Secondary);
        }
        ++row;
    }
    d->body()->addLayout(g);
    if (r.most.empty())
        return;
    d->body()->addWidget(label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "MOST FREQUENT")), TextRole::Label12, Tone::Secondary));
    for (int i = 0; i < std::min<int>(kMostShown, static_cast<int>(r.most.size())); ++i) {
        const alarms::LoadReport::Frequent &f = r.most[static_cast<std::size_t>(i)];
        // The alarm's words as the diary has them: English.
        QLabel *l = label(QStringLiteral("%1 × %2: %3").arg(f.rises).arg(QString::fromStdString(f.release).section(QLatin1Char('/'), -1), QString::fromStdString(f.title)), TextRole::Body13, f.chattered > 0 ? Tone::Caution : Tone::Plain);
        l->setWordWrap(true);
        d->body()->addWidget(l);
    }
}

} // namespace

void openAlarmLoad(QWidget *parent, const std::string &directory)
{
    QPointer<QWidget> over(parent);
    QThreadPool::globalInstance()->start([over, directory] {
        const Instant now = SystemClock().now();
        const std::string month = alarms::monthOf(now);
        const alarms::LoadReport report = alarms::loadReport(alarms::Diary(directory).read(month), month, now);
        QMetaObject::invokeMethod(qApp, [over, report] {
            if (!over)
                return;
            auto *d = new Sheet(over, nullptr, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Alarm load of %1")).arg(QString::fromStdString(report.month)), 640);
            d->setObjectName(QLatin1String(names::kAlarmLoad));
            if (report.hours > 0)
                fill(d, report);
            else
                d->body()->addWidget(label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "No release was followed on this computer this month; a rehearsal does not count.")), TextRole::Body13, Tone::Secondary));
            d->setButtons(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Close")), {}, "plain");
            d->setHint(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "What is manageable: EEMUA 191, ISA-18.2. As text or JSON: tidegatectl alarms.")));
            d->open();
        }, Qt::QueuedConnection);
    });
}

} // namespace tidegate::ui
