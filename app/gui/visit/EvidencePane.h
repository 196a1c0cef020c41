// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Evidence.h"
#include "util/RowId.h"

#include <QTemporaryDir>
#include <QWidget>

#include <functional>

class QImage;
class QLabel;
class QListView;
class QMimeData;
class QToolButton;

namespace dkt::gui {

class AppContext;
class EvidenceModel;
class Thumbnails;

/// The files attached to an answer or a finding: added by button, drop or paste, looked at, captioned, saved
/// elsewhere, taken off.
class EvidencePane final : public QWidget {
    Q_OBJECT

public:
    EvidencePane(AppContext& context, Thumbnails& thumbnails, const QString& name, QWidget* parent = nullptr);

    /// Null: nothing can be attached now, as `why` says.
    void setOwner(RowId owner, const QString& why = {});
    void chooseFiles();
    void paste();
    void attach(const QStringList& paths);
    void remove();
    void open();
    void saveAs();
    void editCaption();
    /// Asked before anything is changed: true when it may go on at once, else `then` is called once it may.
    using Gate = std::function<bool(std::function<void()> then)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }
    /// What shows a copy of a file to the user; the desktop's own program unless a test says otherwise.
    void setOpener(std::function<void(const QString& path)> opener) { m_opener = std::move(opener); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void reload();
    void attachImage(const QImage& image);
    void saveCaption(EvidenceId id, const QString& caption);
    [[nodiscard]] bool mayChange(std::function<void()> then) const { return !m_gate || m_gate(std::move(then)); }
    void showMenu(const QPoint& position);
    void retranslate();
    /// Null id when none is chosen.
    [[nodiscard]] Evidence current() const;

    AppContext& m_context;
    EvidenceModel* m_model;
    QToolButton *m_add, *m_paste;
    QLabel* m_hint;
    QListView* m_list;
    RowId m_owner;
    QString m_why;
    Gate m_gate;
    std::function<void(const QString&)> m_opener;
    QTemporaryDir m_copies;
};

} // namespace dkt::gui
