#pragma once

// Which family of fonts official papers are printed in. A letter that the family lacks would be printed in another one, or as a box; a name
// must not look patched, so a family counts only with every Vietnamese letter in all its styles.

#include <QFont>
#include <QStringList>

namespace ui {

struct FontLook {
    double points = 14;
    bool bold = false;
    bool italic = false;
    bool operator==(const FontLook &) const = default;
};

/// The family in the style of the look, without a size.
QFont styledFont(const QString &family, const FontLook &look);

/// The 134 letters that Unicode has ready beside A to Z, small and capital, and the signs of the forms: ₫ – “ ” … ² §.
QString paperCharacters();

/// Which of the characters the family has not in one of its four styles; all of them where it is not installed.
QString charactersMissing(const QString &family, const QString &characters);

/// The first of the families without a gap. Throws Error{File} with their names and the way out where there is none.
QString firstCompleteFamily(const QStringList &families);

/// Times New Roman (E§C.1); else one with the same measures; else any upright family with serifs.
QString paperFamily();

}
