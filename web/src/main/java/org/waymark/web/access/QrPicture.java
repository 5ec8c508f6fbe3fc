package org.waymark.web.access;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as a picture within the page: one path, no file that a cache could keep. */
final class QrPicture {

    /** The quiet zone that scanners ask for, in modules. */
    private static final int BORDER = 4;

    private QrPicture() {}

    static String of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * BORDER;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg class=\"wm-qr\" role=\"img\" aria-label=\"QR code for the authenticator app\""
                + " xmlns=\"http://www.w3.org/2000/svg\" shape-rendering=\"crispEdges\" viewBox=\"0"
                + " 0 "
                + side
                + " "
                + side
                + "\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\""
                + path
                + "\" fill=\"#000\"/></svg>";
    }
}
