// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QWidget>

#include <memory>

namespace dkt::gui {

class AppContext;

/// Writes a checklist: the tree of sections, criteria and items on the left, the form of the chosen one on the
/// right. Everything is kept in a draft of the dossier until it is issued.
class ChecklistEditor : public QWidget {
    Q_OBJECT

public:
    explicit ChecklistEditor(AppContext& context, QWidget* parent = nullptr);
    ~ChecklistEditor() override;

    /// Shows a draft.
    void edit(ChecklistDraftId id);
    /// Makes an empty draft and shows it.
    void startNew();
    /// Makes a draft of the version after this checklist and shows it.
    void startFrom(ChecklistId id);
    /// Commits what is being typed. False when that failed; the words are still there then.
    bool settle();
    /// The draft that is shown; null when none is.
    [[nodiscard]] ChecklistDraftId draft() const;

signals:
    /// The user is done with the draft for now, or it is gone: show something else.
    void closed();
    /// The draft has become this checklist; closed() follows.
    void issued(dkt::ChecklistId id);

private:
    struct Parts;
    std::unique_ptr<Parts> m;
};

} // namespace dkt::gui
