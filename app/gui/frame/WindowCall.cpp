// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/WindowCall.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int patienceMs = 1000;

} // namespace

WindowCall::WindowCall(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)) {
}

WindowCall::~WindowCall() = default;

QString WindowCall::socketOf(const QString& dossier) const {
    const QString canonical = QFileInfo(dossier).canonicalFilePath();
    // Short: a socket's name has 107 bytes.
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QDir(m_folder).filePath(u"doankiemtra-%1"_s.arg(QLatin1StringView(hash)));
}

void WindowCall::answerFor(const QString& dossier) {
    m_server.reset();
    if (dossier.isEmpty())
        return;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // Whoever has the dossier open holds its lock, so a socket that is there was left by a crash.
    QLocalServer::removeServer(socketOf(dossier));
    m_server->listen(socketOf(dossier));
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server->nextPendingConnection()) {
            caller->write("here\n");
            caller->flush();
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            emit called();
        }
    });
}

void WindowCall::call(const QString& dossier, std::function<void(bool)> then) {
    auto* socket = new QLocalSocket(this);
    auto* patience = new QTimer(socket);
    patience->setSingleShot(true);
    const auto answer = [socket, then = std::move(then)](bool shown) {
        socket->disconnect();
        socket->deleteLater();
        then(shown);
    };
    connect(socket, &QLocalSocket::readyRead, this, [answer] { answer(true); });
    connect(socket, &QLocalSocket::errorOccurred, this, [answer] { answer(false); });
    connect(patience, &QTimer::timeout, this, [answer] { answer(false); });
    patience->start(patienceMs);
    socket->connectToServer(socketOf(dossier));
}

} // namespace dkt::gui
