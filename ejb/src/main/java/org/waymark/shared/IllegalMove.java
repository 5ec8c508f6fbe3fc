package org.waymark.shared;

/**
 * Something was asked of a referral, a case or a return that its state does not allow. The sentence
 * names the state and the move in the words of the page, so that the reader can tell what happened
 * first. Answered with 409.
 */
public class IllegalMove extends Refusal {

    public IllegalMove(String sentence) {
        super(sentence);
    }
}
