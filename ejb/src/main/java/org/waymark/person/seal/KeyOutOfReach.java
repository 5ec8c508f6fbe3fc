package org.waymark.person.seal;

import org.waymark.shared.Refusal;

/**
 * What is sealed cannot be opened, or nothing can be sealed, because a key of the installation is
 * not at hand. Nothing is lost: with the key it opens again.
 */
public class KeyOutOfReach extends Refusal {

    public KeyOutOfReach() {
        super(
                "This cannot be opened or sealed now, because a key of this system is missing."
                        + " Nothing is lost. Tell your administrator.");
    }
}
