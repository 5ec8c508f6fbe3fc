package org.waymark.privacy.redaction;

import java.io.IOException;

/**
 * A PDF that is built to unfold without end, or larger than can be taken apart here. Its message is
 * for whoever works with the file; the file itself is kept as it was.
 */
public final class UnsafePdf extends IOException {

    private static final long serialVersionUID = 1L;

    private static final String WORDS =
            "This PDF is not taken apart here: %s. It may be broken, or made to do harm. It is kept"
                    + " as it was: print it to a new PDF on a desk that is up to date, and add that,"
                    + " or keep it back.";

    UnsafePdf(String why) {
        super(WORDS.formatted(why));
    }
}
