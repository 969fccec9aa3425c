// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/settings_dialog.h"

#include "base/sentence.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/sheet.h"
#include "ui/names.h"
#include "ui/preferences/exchange.h"
#include "ui/preferences/keys.h"
#include "ui/preferences/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace tidegate::ui {

namespace {

constexpr int kControl = 190; ///< px, width of what is set

QString tr(const char *text)
{
    return QCoreApplication::translate("settings", text);
}

QString sourceText(Preferences::Source s)
{
    switch (s) {
    case Preferences::Source::Administrator: return tr(QT_TRANSLATE_NOOP("settings", "your administrator's"));
    case Preferences::Source::Yours: return tr(QT_TRANSLATE_NOOP("settings", "yours"));
    case Preferences::Source::CommandLine: return tr(QT_TRANSLATE_NOOP("settings", "this start's command line"));
    case Preferences::Source::Default: break;
    }
    return tr(QT_TRANSLATE_NOOP("settings", "default"));
}

/// One setting: what it is, the control, where its value comes from.
class Row final : public QWidget {
public:
    explicit Row(const Setting &setting)
        : m_setting(setting)
    {
        setObjectName(QLatin1String(names::kSetting) + setting.id);
        auto *h = new QHBoxLayout(this);
        h->setContentsMargins(0, 8, 0, 8);
        h->setSpacing(16);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(label(setting.title, TextRole::Body13));
        if (!setting.text.isEmpty()) {
            auto *why = label(setting.text, TextRole::Secondary12, Tone::Secondary);
            why->setWordWrap(true);
            words->addWidget(why);
        }
        m_problem = label({}, TextRole::Secondary12, Tone::Caution);
        m_problem->setWordWrap(true);
        m_problem->hide();
        words->addWidget(m_problem);
        words->addStretch(1);
        h->addLayout(words, 1);
        auto *side = new QVBoxLayout;
        side->setSpacing(2);
        m_control = control();
        m_control->setObjectName(QLatin1String(names::kSettingValue) + setting.id);
        m_control->setAccessibleName(setting.title);
        m_control->setAccessibleDescription(setting.text);
        m_control->setFixedWidth(kControl);
        side->addWidget(m_control);
        auto *from = new QHBoxLayout;
        m_source = label({}, TextRole::Secondary12, Tone::Secondary);
        m_reset = new QPushButton(tr(QT_TRANSLATE_NOOP("settings", "Reset")));
        m_reset->setObjectName(QLatin1String(names::kSettingReset) + setting.id);
        m_reset->setAccessibleName(tr(QT_TRANSLATE_NOOP("settings", "Reset: %1")).arg(setting.title));
        setButtonKind(m_reset, "link");
        QSizePolicy keeps = m_reset->sizePolicy();
        keeps.setRetainSizeWhenHidden(true);
        m_reset->setSizePolicy(keeps);
        from->addWidget(m_source, 1);
        from->addWidget(m_reset);
        side->addLayout(from);
        side->addStretch(1);
        h->addLayout(side);
        connect(m_reset, &QPushButton::clicked, this, [this] { Preferences::instance().reset(m_setting.id); });
        connect(&Preferences::instance(), &Preferences::changed, this, &Row::show_);
        show_();
    }

private:
    QWidget *control()
    {
        Preferences &p = Preferences::instance();
        const QString id = m_setting.id;
        switch (m_setting.kind) {
        case Setting::Kind::Choice: {
            auto *c = new QComboBox;
            for (const auto &[value, name] : m_setting.choices)
                c->addItem(name, value);
            connect(c, &QComboBox::activated, this, [&p, id, c] { p.set(id, c->currentData()); });
            return c;
        }
        case Setting::Kind::Switch: {
            auto *c = new QCheckBox(tr(QT_TRANSLATE_NOOP("settings", "On")));
            connect(c, &QCheckBox::clicked, this, [&p, id](bool on) { p.set(id, on ? QStringLiteral("true") : QStringLiteral("false")); });
            return c;
        }
        case Setting::Kind::Number: {
            auto *c = new QSpinBox;
            c->setRange(static_cast<int>(m_setting.least), static_cast<int>(m_setting.most));
            c->setSuffix(QLatin1Char(' ') + m_setting.unit);
            c->setKeyboardTracking(false);
            connect(c, &QSpinBox::valueChanged, this, [this, &p, id](int v) {
                if (!m_showing)
                    p.set(id, v);
            });
            return c;
        }
        case Setting::Kind::Key: break;
        }
        auto *c = new QKeySequenceEdit;
        connect(c, &QKeySequenceEdit::editingFinished, this, [this, &p, id, c] {
            if (m_showing)
                return;
            const QString why = whyNotKey(id, c->keySequence());
            m_problem->setText(why);
            m_problem->setVisible(!why.isEmpty());
            if (why.isEmpty())
                p.set(id, c->keySequence().toString(QKeySequence::PortableText));
            show_(); // a key that it cannot have is not shown as if it had it
        });
        return c;
    }

    void show_()
    {
        m_showing = true;
        Preferences &p = Preferences::instance();
        const QVariant v = p.value(m_setting.id);
        if (auto *choice = qobject_cast<QComboBox *>(m_control))
            choice->setCurrentIndex(choice->findData(v.toString()));
        else if (auto *on = qobject_cast<QCheckBox *>(m_control))
            on->setChecked(v.toBool());
        else if (auto *number = qobject_cast<QSpinBox *>(m_control))
            number->setValue(v.toInt());
        else if (auto *key = qobject_cast<QKeySequenceEdit *>(m_control))
            key->setKeySequence(QKeySequence(v.toString(), QKeySequence::PortableText));
        const Preferences::Source source = p.source(m_setting.id);
        m_source->setText(sourceText(source));
        m_control->setEnabled(!p.locked(m_setting.id));
        m_reset->setVisible(source == Preferences::Source::Yours);
        m_showing = false;
    }

    Setting m_setting;
    QWidget *m_control;
    QLabel *m_source, *m_problem;
    QPushButton *m_reset;
    bool m_showing = false;
};

QString exportTo(const QString &path)
{
    QSaveFile f(path);
    const QByteArray json = exportSettings();
    if (!f.open(QIODevice::WriteOnly) || f.write(json) != json.size() || !f.commit())
        return tr(QT_TRANSLATE_NOOP("settings", "%1 could not be written: %2. Choose another place.")).arg(path, f.errorString());
    return tr(QT_TRANSLATE_NOOP("settings", "Your own settings are in %1.")).arg(path);
}

QString importFrom(const QString &path)
{
    constexpr qint64 kMost = 1 << 20;
    QFile f(path);
    if (!f.open(QIODevice::ReadOnly))
        return tr(QT_TRANSLATE_NOOP("settings", "%1 could not be read: %2. Nothing was changed.")).arg(path, f.errorString());
    const auto done = importSettings(f.read(kMost), path);
    if (!done)
        return words(sentence(done.error()));
    const QString told = tr(QT_TRANSLATE_NOOP("settings", "Taken: %1.")).arg(done->taken);
    return done->refused.isEmpty() ? told : told + QLatin1Char(' ') + tr(QT_TRANSLATE_NOOP("settings", "Left as it was: %1.")).arg(done->refused.join(QStringLiteral("; ")));
}

} // namespace

void openSettings(QWidget *parent)
{
    auto *d = new Sheet(parent, nullptr, tr(QT_TRANSLATE_NOOP("settings", "Settings")), 720);
    auto *search = new QLineEdit;
    search->setObjectName(QLatin1String(names::kSettingsSearch));
    search->setAccessibleName(tr(QT_TRANSLATE_NOOP("settings", "Search the settings")));
    search->setPlaceholderText(tr(QT_TRANSLATE_NOOP("settings", "Search: theme, keys, quiet…")));
    search->setClearButtonEnabled(true);
    d->body()->addWidget(search);
    auto *told = label({}, TextRole::Secondary12, Tone::Secondary);
    told->setObjectName(QLatin1String(names::kSettingsTold));
    told->setWordWrap(true);
    told->hide();
    d->body()->addWidget(told);
    const auto tell = [told](const QString &text) {
        told->setText(text);
        told->setAccessibleName(text);
        told->show();
    };
    auto *list = new QWidget;
    auto *v = new QVBoxLayout(list);
    v->setContentsMargins(0, 0, 12, 0);
    v->setSpacing(0);
    struct Group {
        QLabel *title;
        std::vector<std::pair<Setting, QWidget *>> rows;
    };
    std::vector<Group> groups;
    for (const Setting &s : allSettings()) {
        if (groups.empty() || groups.back().rows.front().first.group != s.group) {
            QLabel *title = label(s.group.toUpper(), TextRole::Label12, Tone::Secondary);
            v->addSpacing(groups.empty() ? 0 : 14);
            v->addWidget(title);
            groups.push_back({title, {}});
        }
        auto *row = new Row(s);
        v->addWidget(row);
        groups.back().rows.emplace_back(s, row);
    }
    auto *nothing = label(tr(QT_TRANSLATE_NOOP("settings", "No setting answers to that.")), TextRole::Body13, Tone::Secondary);
    nothing->hide();
    v->addWidget(nothing);
    v->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(list);
    area->setStyleSheet(QStringLiteral("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"));
    area->setMinimumHeight(440);
    d->body()->addWidget(area, 1);
    QObject::connect(search, &QLineEdit::textChanged, list, [groups, nothing](const QString &typed) {
        bool any = false;
        for (const Group &g : groups) {
            bool here = false;
            for (const auto &[s, row] : g.rows) {
                const bool shown = answers(s, typed);
                row->setVisible(shown);
                here = here || shown;
            }
            g.title->setVisible(here);
            any = any || here;
        }
        nothing->setVisible(!any);
    });
    d->setButtons(tr(QT_TRANSLATE_NOOP("settings", "Close")), {}, "plain");
    d->setHint(tr(QT_TRANSLATE_NOOP("settings", "What you change holds at once.")));
    const auto beside = [d](const char *name, const QString &text, std::function<void()> run) {
        auto *b = new QPushButton(text);
        b->setObjectName(QLatin1String(name));
        b->setAccessibleName(text);
        setButtonKind(b, "plain");
        d->addBeside(b);
        QObject::connect(b, &QPushButton::clicked, d, std::move(run));
    };
    beside(names::kSettingsExport, tr(QT_TRANSLATE_NOOP("settings", "Export…")), [d, tell] { askFile(d, true, tr(QT_TRANSLATE_NOOP("settings", "Export your settings")), tr(QT_TRANSLATE_NOOP("settings", "Settings (*.json)")), QStringLiteral("tidegate-settings.json"), [tell](const QString &path) { tell(exportTo(path)); }); });
    beside(names::kSettingsImport, tr(QT_TRANSLATE_NOOP("settings", "Import…")), [d, tell] { askFile(d, false, tr(QT_TRANSLATE_NOOP("settings", "Import settings")), tr(QT_TRANSLATE_NOOP("settings", "Settings (*.json)")), {}, [tell](const QString &path) { tell(importFrom(path)); }); });
    d->focusFirst(search);
    d->open();
}

} // namespace tidegate::ui
