package org.waymark.web.shared;

import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;

/**
 * A form that knows in every row of a repetition whether it is the one that was sent. The form of
 * Mojarra remembers only its last row: what was typed in any other row was left out without a word,
 * and its button was obeyed all the same.
 */
public class RepeatableForm extends HtmlForm {

    @Override
    public boolean isSubmitted() {
        FacesContext faces = getFacesContext();
        return faces.getExternalContext().getRequestParameterMap().containsKey(getClientId(faces));
    }
}
