#pragma once

// What two households that are to be merged say, field by field, and which of both stays.

#include "core/households/household_merge.h"

namespace ui {

/// One line of the choice.
struct MergeLine {
    core::MergeField field = core::MergeField::Note;
    core::Id<core::ExtraField> question;      ///< Of the office's own fields; `field` then means nothing.
    QString title;
    QString kept;                             ///< Empty where nothing is said.
    QString gone;
    bool takesGone = false;
    bool isOpen() const { return kept != gone && !gone.isEmpty(); }
    bool operator==(const MergeLine &) const = default;
};

/// Only fields in which one of them says something. `choice` is what stays.
std::vector<MergeLine> mergeLines(core::Database &database, const core::HouseholdRecord &kept, const core::HouseholdRecord &gone, const core::MergeChoice &choice);
core::MergeChoice choiceOf(const std::vector<MergeLine> &lines);

/// "2 people, 1 identity paper, 1 survey": what the kept household gets beyond its fields; empty for nothing.
QString comingText(const core::HouseholdRecord &kept, const core::HouseholdRecord &merged);

}
