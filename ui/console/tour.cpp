// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/tour.h"

#include "ui/names.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tidegate::ui {

namespace {
constexpr int kWide = 400, kGap = 14; ///< px: the card, and its distance from what it explains
}

// The shade takes no mouse, and a child of it would take none either: the card is its sibling.
Tour::Tour(QWidget *window, std::vector<TourStop> stops)
    : QWidget(window)
    , m_stops(std::move(stops))
    , m_card(new Card(window, "sheet"))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(names::kTour));
    std::erase_if(m_stops, [](const TourStop &s) { return !s.at || !s.at->isVisible(); });
    m_card->setFixedWidth(kWide);
    m_card->setAccessibleName(tr("Tour"));
    auto *v = new QVBoxLayout(m_card);
    v->setContentsMargins(18, 16, 18, 14);
    v->setSpacing(8);
    m_title = label({}, TextRole::Title15);
    m_text = label({}, TextRole::Body13);
    m_text->setWordWrap(true);
    m_count = label({}, TextRole::Secondary12, Tone::Secondary);
    v->addWidget(m_title);
    v->addWidget(m_text);
    auto *h = new QHBoxLayout;
    h->setSpacing(8);
    const auto button = [&](const char *name, const QString &text, const char *kind) {
        auto *b = new QPushButton(text);
        b->setObjectName(QLatin1String(name));
        b->setAccessibleName(text);
        setButtonKind(b, kind);
        return b;
    };
    auto *stop = button(names::kTourEnd, tr("End the tour"), "link");
    m_back = button(names::kTourBack, tr("Back"), "plain");
    m_next = button(names::kTourNext, tr("Next"), "primary");
    h->addWidget(stop);
    h->addWidget(m_count);
    h->addStretch(1);
    h->addWidget(m_back);
    h->addWidget(m_next);
    v->addSpacing(4);
    v->addLayout(h);
    connect(stop, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
    const auto key = [this](int key, auto &&run) {
        auto *s = new QShortcut(QKeySequence(key), m_card);
        s->setContext(Qt::WidgetWithChildrenShortcut);
        connect(s, &QShortcut::activated, this, run);
    };
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    key(Qt::Key_Escape, [this] { end(); });
    key(Qt::Key_Return, [this] { m_next->click(); });
    key(fromRight ? Qt::Key_Left : Qt::Key_Right, [this] { go(m_at + 1); });
    key(fromRight ? Qt::Key_Right : Qt::Key_Left, [this] { go(m_at - 1); });
    window->installEventFilter(this);
    if (m_stops.empty()) {
        end();
        return;
    }
    show();
    m_card->show();
    go(0);
}

void Tour::end()
{
    m_card->deleteLater();
    m_card->hide();
    Q_EMIT ended();
    close();
}

void Tour::go(int stop)
{
    if (stop < 0)
        return;
    if (stop >= stops())
        return end();
    m_at = stop;
    const TourStop &s = m_stops[static_cast<std::size_t>(stop)];
    m_title->setText(s.title);
    m_text->setText(s.text);
    m_count->setText(tr("%1 of %2").arg(stop + 1).arg(stops()));
    m_back->setEnabled(stop > 0);
    m_next->setText(stop + 1 == stops() ? tr("Begin") : tr("Next"));
    m_next->setAccessibleName(s.title + QStringLiteral(". ") + s.text + QStringLiteral(" · ") + m_next->text()); // read when the focus comes
    place();
    m_next->setFocus(Qt::OtherFocusReason);
}

void Tour::place()
{
    const QWidget *window = parentWidget();
    setGeometry(window->rect());
    raise();
    m_card->raise();
    const QWidget *part = m_stops[static_cast<std::size_t>(m_at)].at;
    m_card->adjustSize();
    m_card->resize(kWide, m_card->layout()->heightForWidth(kWide));
    if (!part) {
        m_card->move((width() - kWide) / 2, height() / 3);
        return update();
    }
    const QRect lit(part->mapTo(window, QPoint(0, 0)), part->size());
    // Beside it where there is room, else below or above it, else over its end.
    QPoint at(lit.right() + kGap, lit.top());
    if (at.x() + kWide > width() - kGap)
        at = QPoint(lit.left() - kGap - kWide, lit.top());
    if (at.x() < kGap) {
        const bool below = lit.bottom() + kGap + m_card->height() < height();
        at = QPoint(lit.left() + kGap, below ? lit.bottom() + kGap : std::max(kGap, lit.top() - kGap - m_card->height()));
    }
    at.setX(std::clamp(at.x(), kGap, std::max(kGap, width() - kWide - kGap)));
    at.setY(std::clamp(at.y(), kGap, std::max(kGap, height() - m_card->height() - kGap)));
    m_card->move(at);
    update();
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    QPainterPath shade;
    shade.addRect(rect());
    const QWidget *part = m_stops.empty() ? nullptr : m_stops[static_cast<std::size_t>(m_at)].at.data();
    if (part) {
        const QRectF lit = QRectF(QPointF(part->mapTo(parentWidget(), QPoint(0, 0))), QSizeF(part->size())).adjusted(-4, -4, 4, 4);
        QPainterPath hole;
        hole.addRoundedRect(lit, 8, 8);
        shade = shade.subtracted(hole);
        p.fillPath(shade, QColor(0, 0, 0, ui::palette().dark ? 130 : 90));
        p.setPen(QPen(ui::palette().focus, 2));
        p.drawPath(hole);
        return;
    }
    p.fillPath(shade, QColor(0, 0, 0, 90));
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) && !m_stops.empty() && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace tidegate::ui
