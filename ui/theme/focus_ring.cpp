// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/theme/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace tidegate::ui {

namespace {

bool marksItself(const QWidget *w)
{
    return qobject_cast<const QLineEdit *>(w) || qobject_cast<const QAbstractItemView *>(w) || qobject_cast<const QAbstractSpinBox *>(w) || qobject_cast<const QPlainTextEdit *>(w) || qobject_cast<const QTextEdit *>(w) || w->isWindow();
}

/// Keeps one ring. The ring becomes a child of the window it is in and dies with it, so it is made anew when needed.
class Follower final : public QObject {
public:
    explicit Follower(QApplication &app)
        : QObject(&app)
    {
        connect(&app, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { show(now); });
        connect(ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] {
            if (m_ring)
                m_ring->update();
        });
    }

private:
    void show(QWidget *w)
    {
        const bool byMouse = QGuiApplication::mouseButtons() != Qt::NoButton;
        if (!w || byMouse || marksItself(w)) {
            if (m_ring)
                m_ring->setWidget(nullptr);
            return;
        }
        if (!m_ring)
            m_ring = new FocusRing;
        m_ring->setWidget(w);
    }
    QPointer<FocusRing> m_ring;
};

} // namespace

void FocusRing::follow(QApplication &app)
{
    const QString name = QStringLiteral("tidegateFocusRing");
    if (app.findChild<QObject *>(name, Qt::FindDirectChildrenOnly))
        return;
    (new Follower(app))->setObjectName(name);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(ui::palette().focus, 2));
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
}

} // namespace tidegate::ui
