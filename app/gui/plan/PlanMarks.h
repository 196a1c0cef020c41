// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Fields.h"
#include "util/RowId.h"

class QAbstractItemView;
class QWidget;

namespace dkt::gui {

class AppContext;

/// Which fields of the plan's forms, and which lines of its lists, show which cells: so that those waiting for a
/// decision are marked and their history is at hand.
namespace planmarks {

void onCampaign(AppContext& context, QWidget& form);
/// Over a LegalModel.
void onLegalBases(AppContext& context, QAbstractItemView& list, QWidget& form);
/// Over a TeamsModel.
void onTeams(AppContext& context, QAbstractItemView& tree, QWidget& memberForm, QWidget& teamForm);
/// Over a UnitsModel.
void onUnits(AppContext& context, QAbstractItemView& grid);

/// The row a form shows from now on; null: none.
void show(const QWidget& form, RowKind kind, RowId row);

} // namespace planmarks
} // namespace dkt::gui
