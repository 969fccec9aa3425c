// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/theme/palette.h"

namespace tidegate::ui {

namespace {

QString css(const QColor &c)
{
    return QStringLiteral("rgba(%1,%2,%3,%4)").arg(c.red()).arg(c.green()).arg(c.blue()).arg(c.alpha());
}

// No rule names a font or a text colour for all widgets: a style sheet's word would win over the roles and tones of labels.
constexpr char kEditors[] = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox { background: {surface}; border: 1px solid {line}; border-radius: 6px; padding: 0 8px; selection-background-color: {canary}; selection-color: {onCanary}; }
QLineEdit, QAbstractSpinBox { min-height: 34px; }
QPlainTextEdit, QTextEdit { padding: 6px 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover { border-color: {disabled}; }
QLineEdit:focus, QAbstractSpinBox:focus { border: 2px solid {focus}; padding: 0 7px; min-height: 32px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid {focus}; padding: 5px 3px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled { background: transparent; color: {disabled}; }
QLineEdit[small="true"] { min-height: 24px; max-height: 24px; font-size: 12px; }
QLineEdit[small="true"]:focus { min-height: 22px; max-height: 22px; }
QLineEdit[invalid="true"] { border: 2px solid {alarm}; padding: 0 7px; min-height: 32px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; min-height: 0; padding: 0; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }
QPlainTextEdit[code="true"], QTextEdit[code="true"] { background: {ground}; border-radius: 4px; }
)";
constexpr char kViews[] = R"(
QAbstractItemView { background: {surface}; border: none; outline: 0; gridline-color: {hair}; alternate-background-color: {ground}; selection-background-color: {hair}; selection-color: {text}; }
QTableView::item, QListView::item, QTreeView::item { border: none; border-bottom: 1px solid {hair}; padding: 0 8px; }
QTableView::item:hover, QListView::item:hover, QTreeView::item:hover { background: {ground}; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: {hair}; color: {text}; }
QTableView:focus, QListView:focus, QTreeView:focus { border: none; }
QListView#releases { background: transparent; border: none; }
QTableView::item:focus, QListView::item:focus, QTreeView::item:focus { border: 2px solid {focus}; border-radius: 4px; }
QHeaderView { background: {surface}; border: none; }
QHeaderView::section { background: {surface}; color: {secondary}; border: none; border-bottom: 1px solid {line}; padding: 6px 8px; font-size: 12px; font-weight: 600; }
QTableCornerButton::section { background: {surface}; border: none; border-bottom: 1px solid {line}; }
QComboBox QAbstractItemView { background: {raised}; border: 1px solid {line}; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 32px; border: none; padding: 0 8px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
)";
constexpr char kRest[] = R"(
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; border: none; }
QScrollBar::handle { background: {line}; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: {disabled}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QToolTip { background: {raised}; color: {text}; border: 1px solid {line}; padding: 6px 8px; }
QMenu { background: {raised}; border: 1px solid {line}; padding: 4px; }
QMenu::item { padding: 7px 24px 7px 12px; border-radius: 4px; color: {text}; background: transparent; }
QMenu::item:selected { background: {hair}; }
QMenu::item:disabled { color: {disabled}; }
QMenu::separator { height: 1px; background: {hair}; margin: 4px 8px; }
QMenuBar { background: {surface}; border-bottom: 1px solid {line}; }
QMenuBar::item { padding: 6px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: {hair}; }
QProgressBar { background: {hair}; border: none; border-radius: 2px; min-height: 4px; max-height: 4px; color: transparent; }
QProgressBar::chunk { background: {stable}; border-radius: 2px; }
QProgressBar[tone="alarm"]::chunk { background: {alarm}; }
QProgressBar[tone="canary"]::chunk { background: {canary}; }
QTabWidget::pane { border: none; border-top: 1px solid {line}; }
QTabBar { border: none; }
QTabBar::tab { background: transparent; color: {secondary}; border: none; border-bottom: 2px solid transparent; padding: 7px 2px; margin-right: 18px; font-weight: 600; }
QTabBar::tab:selected { color: {text}; border-bottom: 2px solid {text}; }
QTabBar::tab:focus { color: {focus}; }
QGroupBox { border: 1px solid {line}; border-radius: 8px; margin-top: 20px; padding: 8px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 2px; }
QStatusBar { background: {surface}; border-top: 1px solid {line}; }
QStatusBar::item { border: none; }
)";

} // namespace

QString styleSheet(const Palette &p)
{
    QString s = QLatin1String(kEditors) + QLatin1String(kViews) + QLatin1String(kRest);
    const std::pair<const char *, QColor> names[] = {{"{text}", p.text}, {"{ground}", p.ground}, {"{surface}", p.surface}, {"{raised}", p.raised}, {"{line}", p.line}, {"{hair}", p.hair}, {"{secondary}", p.secondary}, {"{disabled}", p.disabled}, {"{focus}", p.focus}, {"{alarm}", p.alarm}, {"{canary}", p.canary}, {"{stable}", p.stable}, {"{onCanary}", p.dark ? p.ground : p.surface}};
    for (const auto &[name, c] : names)
        s.replace(QLatin1String(name), css(c));
    return s;
}

} // namespace tidegate::ui
