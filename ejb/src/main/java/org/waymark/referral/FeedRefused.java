package org.waymark.referral;

import org.waymark.shared.Refusal;

/** A file as a whole cannot be read as a feed. Nothing of it was stored. */
public class FeedRefused extends Refusal {

    public FeedRefused(String sentence) {
        super(sentence);
    }
}
