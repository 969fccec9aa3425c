// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "fake_feed.h"

#include "ui/console/console_window.h"
#include "ui/names.h"

#include <QDialog>
#include <QPainter>
#include <QPushButton>
#include <QtTest>

namespace tidegate::test {

/// The console on a feed that the test sets.
struct Window {
    FakeFeed feed;
    ui::ConsoleWindow window;
    explicit Window(const engine::Snapshot &s)
    {
        window.setFeed(&feed);
        feed.set(s);
        window.resize(1440, 900);
        window.show();
    }
    QPushButton *button(const char *name) { return window.findChild<QPushButton *>(QLatin1String(name)); }
    QDialog *dialog()
    {
        for (QDialog *d : window.findChildren<QDialog *>()) {
            if (d->isVisible())
                return d;
        }
        return nullptr;
    }
    QPushButton *answer() { return dialog()->findChild<QPushButton *>(QLatin1String(ui::names::kDialogConfirm)); }
    /// The window with its dialog over it, as a person sees both.
    QPixmap image(int scale)
    {
        QPixmap p(window.size() * scale);
        p.setDevicePixelRatio(scale);
        window.render(&p);
        if (QDialog *d = dialog()) {
            QPainter over(&p);
            d->render(&over, d->pos() - window.mapToGlobal(QPoint(0, 0)));
        }
        return p;
    }
    /// It, to pictures/<name>.png.
    bool picture(const QString &name, int scale) { return QDir().mkpath(QStringLiteral("pictures")) && image(scale).save(QStringLiteral("pictures/%1.png").arg(name)); }
};

/// Past the moments in which a dialog takes no click. Real time on purpose: it protects a person's hand.
inline void wait700()
{
    QElapsedTimer t;
    t.start();
    QTRY_VERIFY_WITH_TIMEOUT(t.elapsed() > 720, 2000);
}

} // namespace tidegate::test
