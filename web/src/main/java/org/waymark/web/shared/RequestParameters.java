package org.waymark.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/**
 * The parameters of this request. A page bean that everything hangs on (which case, which list)
 * reads its key from here when it is made: the phases of a postback ask it long before the model is
 * updated.
 */
@RequestScoped
public class RequestParameters {

    @Inject private FacesContext faces;

    /** A parameter as sent; null when it was not, or was empty. */
    public String text(String name) {
        String value = faces.getExternalContext().getRequestParameterMap().get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
