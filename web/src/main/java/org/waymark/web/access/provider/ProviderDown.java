package org.waymark.web.access.provider;

/** The provider does not answer, answers too late, or answers something that is no answer. */
public class ProviderDown extends Exception {

    private static final long serialVersionUID = 1L;

    ProviderDown(String why) {
        super(why);
    }

    ProviderDown(String why, Throwable cause) {
        super(why, cause);
    }
}
