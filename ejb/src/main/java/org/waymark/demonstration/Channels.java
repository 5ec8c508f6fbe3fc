package org.waymark.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.waymark.casework.ContactChannel;

/** The ways to reach a person that nobody has marked unsafe, best first. */
final class Channels {

    private Channels() {}

    static List<ContactChannel> safe(FeedLine line) {
        boolean silence = !LineMaker.sensitive(line);
        List<ContactChannel> ways = new ArrayList<>();
        add(ways, line, Column.PHONE, Column.PHONE_CALL_SAFE, silence, ContactChannel.CALL);
        add(ways, line, Column.PHONE, Column.PHONE_TEXT_SAFE, silence, ContactChannel.TEXT);
        add(ways, line, Column.EMAIL, Column.EMAIL_SAFE, silence, ContactChannel.EMAIL);
        add(ways, line, Column.ADDRESS, Column.LETTER_SAFE, silence, ContactChannel.LETTER);
        return ways;
    }

    private static void add(
            List<ContactChannel> ways,
            FeedLine line,
            Column what,
            Column safe,
            boolean silenceIsSafe,
            ContactChannel way) {
        boolean may = line.is(safe, "Y") || silenceIsSafe && line.is(safe, "");
        if (!line.is(what, "") && may) {
            ways.add(way);
        }
    }
}
