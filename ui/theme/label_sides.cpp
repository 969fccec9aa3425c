// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/theme/label_sides.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QStyle>

namespace tidegate::ui {

namespace {

constexpr const char *kMeant = "meantAlignment";

class LabelSides final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Polish && event->type() != QEvent::LayoutDirectionChange)
            return false;
        auto *label = qobject_cast<QLabel *>(watched);
        if (!label)
            return false;
        const QVariant kept = label->property(kMeant);
        const bool ours = label->alignment().testFlag(Qt::AlignAbsolute) && kept.isValid();
        const Qt::Alignment meant = ours ? Qt::Alignment(kept.toInt()) : label->alignment();
        if (meant.testFlag(Qt::AlignAbsolute))
            return false;
        label->setProperty(kMeant, static_cast<int>(meant));
        label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), meant));
        return false;
    }
};

} // namespace

void keepLabelSides(QApplication &app)
{
    app.installEventFilter(new LabelSides(&app));
}

} // namespace tidegate::ui
