#include "core/document/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace core {

QrCode qrCode(const QString &text)
{
    constexpr int smallestVersion = 0;
    constexpr int caseSensitive = 1;
    const QByteArray utf8 = text.toUtf8();
    const std::unique_ptr<QRcode, void (*)(QRcode *)> drawn(
        utf8.isEmpty() ? nullptr : QRcode_encodeString(utf8.constData(), smallestVersion, QR_ECLEVEL_M, QR_MODE_8, caseSensitive), QRcode_free);
    if (!drawn)
        return {};
    QrCode code{.side = drawn->width};
    for (int at = 0; at < code.side * code.side; ++at)
        code.dark.push_back(drawn->data[at] & 1);   // The lowest bit says dark; the others what a module is for.
    return code;
}

}
