#pragma once

// Names of files that every system takes: what a person called something becomes the name of what is saved.

#include <QString>

namespace core {

/// `stem` without what Windows or Linux cannot have in a name (separators, reserved devices such as CON, control characters, trailing
/// dots and spaces), at most 200 bytes of UTF-8 with `suffix` ("pdf"), so that a numbered or temporary name beside it fits as well.
/// Never empty: "An Cu" stands where nothing is left.
QString safeFileName(const QString &stem, const QString &suffix);

}
