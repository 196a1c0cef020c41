// SPDX-License-Identifier: GPL-3.0-or-later
#include "Passphrase.h"

#include "util/Error.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace dkt::cli {

QString passphraseFrom(const std::string& file) {
    if (file.empty())
        return {};
    QFile source(QString::fromStdString(file));
    const bool open = file == "-" ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    if (!open)
        throw Error(Error::Kind::CannotOpen,
                    QCoreApplication::translate("dkt::cli::Passphrase", "The passphrase file \"%1\" cannot be read: %2.")
                        .arg(source.fileName(), source.errorString()));
    QString line = QString::fromUtf8(source.readLine(4096));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        throw Error(Error::Kind::Input,
                    QCoreApplication::translate("dkt::cli::Passphrase", "The first line of the passphrase file is empty."));
    return line;
}

} // namespace dkt::cli
