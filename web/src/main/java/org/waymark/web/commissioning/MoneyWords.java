package org.waymark.web.commissioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.waymark.commissioning.award.Pounds;

/** Sums of money as pages show them. */
@Named
@ApplicationScoped
public class MoneyWords {

    /** Pence as pounds. */
    public String pounds(long pence) {
        return Pounds.text(pence);
    }
}
