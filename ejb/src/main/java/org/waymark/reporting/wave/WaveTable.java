package org.waymark.reporting.wave;

import java.util.List;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * Who was asked, who answered and who is satisfied, by one thing.
 *
 * @param heading what the rows are, such as Age
 */
public record WaveTable(String heading, List<Row> rows) {

    public WaveTable {
        rows = List.copyOf(rows);
    }

    /**
     * One group.
     *
     * @param response those who answered, of those asked
     * @param satisfied those satisfied, of those who said
     */
    public record Row(String label, Share response, Share satisfied) {

        /** Without how many answered, which is not told yet. */
        Row unanswered() {
            return new Row(label, Share.of(PublishedCount.hidden(), response.base()), satisfied);
        }

        /** How many did not answer; null where it is not shown. */
        public Long silent() {
            return response.part().shown() && response.base().shown()
                    ? response.base().value() - response.part().value()
                    : null;
        }
    }
}
