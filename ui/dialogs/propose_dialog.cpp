// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/propose_dialog.h"

#include "base/sentence.h"
#include "plan/parse.h"
#include "propose/propose.h"
#include "ui/dialogs/dialog_text.h"
#include "ui/dialogs/sheet.h"
#include "ui/names.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tidegate::ui {

namespace {

using dialogs::str;

/// What is wrong with the text as it stands; empty: it is a plan.
QString problemsOf(const QString &text)
{
    const plan::ParseResult r = plan::parsePlan(text.toStdString(), "plan");
    QStringList all;
    for (const plan::Problem &p : r.problems)
        all << str(p.text());
    return r.plan ? QString() : all.mid(0, 3).join(QLatin1Char('\n'));
}

/// `text` with the line about the version as it is in `other`.
QString withVersionOf(const QString &text, const QString &other)
{
    static const QRegularExpression line(QStringLiteral("^  (# )?version:.*$"), QRegularExpression::MultilineOption);
    const QRegularExpressionMatch at = line.match(text), with = line.match(other);
    return at.hasMatch() && with.hasMatch() ? QString(text).replace(at.capturedStart(), at.capturedLength(), with.captured()) : text;
}

} // namespace

void openPropose(QWidget *parent, std::unique_ptr<ProposeFeed> feed, const QString &ns, const plan::Environment &environment, const plan::PrometheusSource &prometheus, std::function<void(const QString &, const QString &)> save)
{
    auto *d = new Sheet(parent, nullptr, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "New plan from a Deployment in %1")).arg(ns), 1080);
    ProposeFeed *source = feed.release();
    source->setParent(d);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto *list = new QListWidget;
    list->setObjectName(QLatin1String(names::kProposeList));
    list->setAccessibleName(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Deployments that take traffic through a Service")));
    list->setFixedWidth(240);
    list->setMinimumHeight(420);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    auto *text = new QPlainTextEdit;
    text->setObjectName(QLatin1String(names::kProposeText));
    text->setAccessibleName(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "The proposed plan; it may be changed")));
    text->setFont(ui::font(TextRole::Mono12));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(340);
    auto *image = new QLineEdit;
    image->setObjectName(QLatin1String(names::kProposeImage));
    image->setAccessibleName(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Image of the new version")));
    image->setMinimumHeight(36);
    auto *imageLabel = label(image->accessibleName(), TextRole::Body13, Tone::Secondary);
    imageLabel->setBuddy(image);
    auto *notes = label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "asking the API server…")), TextRole::Secondary12, Tone::Secondary);
    notes->setWordWrap(true);
    right->addWidget(imageLabel);
    right->addWidget(image);
    right->addWidget(text, 1);
    right->addWidget(notes);
    columns->addWidget(list);
    columns->addLayout(right, 1);
    d->body()->addLayout(columns);
    d->setButtons(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Cancel")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Save and open…")), "primary");
    d->setHint(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Nothing is changed in the cluster: the plan is a file, and the release begins when it is approved.")));

    const auto choose = [=] {
        const QListWidgetItem *item = list->currentItem();
        if (!item || !source->answer() || !*source->answer())
            return;
        const propose::Inventory &found = **source->answer();
        const propose::Proposal p = propose::propose(item->data(Qt::UserRole).toString().toStdString(), found.deployments, found.services, ns.toStdString(), environment, {prometheus, image->text().trimmed().toStdString()});
        QStringList reasons;
        for (const Message &m : p.notes)
            reasons << QStringLiteral("• ") + words(m);
        // What was changed by hand stays: the version alone is another one.
        const bool byHand = text->document()->isModified();
        text->setPlainText(byHand ? withVersionOf(text->toPlainText(), str(p.text)) : str(p.text));
        text->document()->setModified(byHand);
        notes->setText(reasons.join(QLatin1Char('\n')));
        setTone(notes, Tone::Secondary);
    };
    const auto chosen = [=] {
        const QListWidgetItem *item = list->currentItem();
        image->setPlaceholderText(item ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "now %1")).arg(item->data(Qt::UserRole + 1).toString()) : QString());
        text->document()->setModified(false);
        image->clear();
        choose();
    };
    const auto fill = [=] {
        if (!*source->answer()) {
            notes->setText(words(sentence(source->answer()->error())));
            setTone(notes, Tone::Caution);
            return;
        }
        const propose::Inventory &found = **source->answer();
        for (const propose::Candidate &c : propose::candidates(found.deployments, found.services)) {
            auto *item = new QListWidgetItem(str(c.deployment) + QLatin1Char('\n') + (c.canary.empty() ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "no canary")) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "canary: %1")).arg(str(c.canary))), list);
            item->setSizeHint({0, 48});
            item->setData(Qt::UserRole, str(c.deployment));
            item->setData(Qt::UserRole + 1, str(c.image));
        }
        if (list->count() == 0)
            notes->setText(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "No Deployment in this namespace takes traffic through a Service. Choose another namespace, or write the plan by hand: tidegatectl plan default.")));
        else
            list->setCurrentRow(0);
    };
    QObject::connect(list, &QListWidget::currentItemChanged, d, chosen);
    QObject::connect(image, &QLineEdit::textEdited, d, choose);
    QObject::connect(source, &ProposeFeed::answered, d, fill);
    if (source->answer())
        fill();
    d->accepted = [=] {
        if (const QString wrong = problemsOf(text->toPlainText()); !wrong.isEmpty()) {
            notes->setText(wrong);
            setTone(notes, Tone::Caution);
            text->setFocus();
            return false;
        }
        const plan::ParseResult r = plan::parsePlan(text->toPlainText().toStdString(), "plan");
        save(text->toPlainText(), str(r.plan->name) + QStringLiteral(".yaml"));
        return true;
    };
    d->open();
    image->setFocus();
}

} // namespace tidegate::ui
