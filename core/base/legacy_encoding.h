#pragma once

// Text typed in the fonts used before Unicode: TCVN3 (.VnTime) and VNI (VNI-Times), and the Vietnamese code page of Windows. Detection is per
// column or file, never per cell (E§E.5).

#include <QString>
#include <QStringList>

#include <optional>

namespace core {

enum class TextEncoding { Unicode, Tcvn3, Vni };

/// "unicode", "tcvn3", "vni".
QString encodingName(TextEncoding encoding);

/// The most likely encoding of the samples together. Ties, and anything with a proof character, are Unicode.
TextEncoding detectedEncoding(const QStringList &samples);

/// The encoding that a font's name gives away (".VnTime", ".VnArialH", "VNI-Times"); Unicode for all others.
TextEncoding encodingOfFont(const QString &fontName);
/// Fonts whose name ends in H draw capitals for lower-case codes.
bool fontDrawsCapitals(const QString &fontName);

/// Decodes to NFC. `capitals` is the rule of the H fonts. Text that is plain ASCII or already Unicode comes back unchanged.
QString decoded(const QString &legacy, TextEncoding encoding, bool capitals = false);

/// The text, as NFC, whose bytes `codes` are known to be Windows-1258: base letter, then tone.
QString decodedWindows1258(QString codes);

/// The text of a file whose bytes are `codes`, when they are Vietnamese in the code page Windows-1258. Nothing when
/// its words make more sense as they stand or in an old font. The result is NFC.
std::optional<QString> fromWindows1258(const QString &codes);

/// True when the word could be a Vietnamese syllable: onset, rime and tone fit together.
bool isVietnameseSyllable(QStringView word);

}
