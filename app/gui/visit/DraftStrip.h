// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/visit/PendingDrafts.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dkt::gui {

/// Offers words found after a crash, one place at a time, until they are taken back or discarded. Stays in
/// sight and stops nobody.
class DraftStrip final : public QFrame {
    Q_OBJECT

public:
    explicit DraftStrip(AppContext& context, QWidget* parent = nullptr);

    /// Looks for drafts in the open dossier.
    void scan();
    [[nodiscard]] std::size_t count() const { return m_pending.size(); }

signals:
    void takeBack(const dkt::gui::PendingDraft& draft);

private:
    void show();
    void next();
    [[nodiscard]] QString placeOf(const PendingDraft& draft) const;

    AppContext& m_context;
    std::vector<PendingDraft> m_pending;
    QLabel* m_text;
    QPushButton *m_take, *m_discard;
};

} // namespace dkt::gui
