package org.waymark.web.shared;

import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.component.html.HtmlOutputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives every form the nonce of its page as a hidden field. PrimeFaces asks for it with every
 * postback and would put it there by script; a plain form must work before, and without, any
 * script.
 */
public class FormNonce implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlForm;
    }

    @Override
    public void processEvent(SystemEvent event) {
        HtmlForm form = (HtmlForm) event.getSource();
        if (form.getChildren().stream().anyMatch(Field.class::isInstance)) {
            return;
        }
        form.getChildren().add(new Field());
    }

    /** The hidden field; its value is made when the page is drawn. */
    public static class Field extends HtmlOutputText {

        public Field() {
            setTransient(true);
            setEscape(false);
        }

        @Override
        public Object getValue() {
            String nonce =
                    PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
            return "<input type=\"hidden\" name=\"primefaces.nonce\" value=\"" + nonce + "\"/>";
        }
    }
}
