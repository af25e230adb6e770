#include "ui/dialogs/field_key.h"

namespace ui {

FieldKey fieldKey(const QString &objectName)
{
    const QString name = objectName.section(u':', 0, 0);
    return {.table = name.section(u'.', 0, 0), .column = name.section(u'.', 1)};
}

std::vector<core::HistoryLine> linesOf(const FieldKey &field, std::vector<core::HistoryLine> history)
{
    std::erase_if(history, [&](core::HistoryLine &line) -> bool {
        core::RecordChange &change = line.change;
        if (change.table != field.table || (field.person.isStored() && change.person != field.person)
            || (!field.record.isEmpty() && change.record != field.record))
            return true;
        std::erase_if(change.fields, [&](const core::FieldChange &each) -> bool { return !field.column.isEmpty() && each.column != field.column; });
        return change.fields.empty();
    });
    return history;
}

}
