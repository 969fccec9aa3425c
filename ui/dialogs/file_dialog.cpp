// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/file_dialog.h"

#include "ui/names.h"

#include <QFileDialog>

namespace tidegate::ui {

void askFile(QWidget *over, bool toSave, const QString &title, const QString &filter, const QString &suggestion, std::function<void(const QString &)> then)
{
    auto *d = new QFileDialog(over, title, QString(), filter);
    d->setObjectName(QLatin1String(names::kFileDialog));
    d->setAttribute(Qt::WA_DeleteOnClose);
    d->setAcceptMode(toSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    d->setFileMode(toSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (!suggestion.isEmpty())
        d->selectFile(suggestion);
    QObject::connect(d, &QFileDialog::fileSelected, over, std::move(then));
    d->open();
}

} // namespace tidegate::ui
