#pragma once

// Bytes as text that can be read aloud and typed: the alphabet of RFC 4648 has neither 0, 1 nor 8, which look like O, I and B.

#include <QByteArray>
#include <QString>

namespace core {

/// Five bits a letter, the last ones dropped where they do not fill one; whole for a multiple of five bytes.
QString base32(const QByteArray &bytes);

/// The bytes of a text in any case, with 0, 1 and 8 read as the letters they look like. Empty for any other character.
QByteArray bytesOfBase32(const QString &text);

}
