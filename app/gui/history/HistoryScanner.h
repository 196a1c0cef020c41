// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/history/HistoryFacts.h"
#include "services/history/HistorySearch.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace dkt::gui {

class AppContext;

/// Reads the history in moments of rest, a few milliseconds at a time, so that the window follows every key
/// however long the history is: first what the table asks for, then who acted and what was done.
class HistoryScanner final : public QObject {
    Q_OBJECT

public:
    explicit HistoryScanner(AppContext& context, QObject* parent = nullptr);

    /// Begins anew; what was found before is not told of again. At least `wanted` answers are looked for.
    void search(const HistoryQuery& query, std::size_t wanted);
    /// Looks for a page more.
    void more();
    /// Reads anew who acted, once the search rests.
    void readFacts();
    void stop();

    [[nodiscard]] bool isAtEnd() const { return !m_search || m_search->isAtEnd(); }
    /// Nothing is under way: the table has what it asked for.
    [[nodiscard]] bool isIdle() const { return !m_timer.isActive(); }
    [[nodiscard]] std::int64_t looked() const { return m_search ? m_search->looked() : 0; }
    [[nodiscard]] const HistoryFacts* facts() const { return m_facts.get(); }

signals:
    void found(std::vector<dkt::HistoryEntry> entries);
    /// The search has what it was asked for, or came to the end.
    void rested();
    void factsRead();

private:
    void goOn();

    AppContext& m_context;
    QTimer m_timer;
    std::unique_ptr<HistorySearch> m_search;
    std::unique_ptr<HistoryFacts> m_facts;
    std::size_t m_wanted = 0; ///< answers still to be found
    bool m_searching = false;
    bool m_counting = false;
};

} // namespace dkt::gui
