#pragma once

// Settings to try out, as they are written on a command line: "QD55.T1.area_per_person=9", "QD55.roof.FIBRO=durable",
// "CT_NCC.xay_moi.NSTW=70tr".

#include "core/support/who_changes.h"

namespace core {

/// The provisions of a day with these settings made. Throws Error{BadRequest} naming the setting that does not fit and what there is instead.
Provisions withSettings(Database &database, QDate on, const QStringList &settings);

}
