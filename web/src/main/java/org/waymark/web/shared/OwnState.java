package org.waymark.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.waymark.shared.BadInput;
import org.waymark.shared.Refusal;

/**
 * A page takes the state of its own forms only. Faces gives the state of any page of the session to
 * whichever page a form is sent to: its parts do not fit, and some page or other fell over it with
 * a fault. Each state says which page it was made for; sent elsewhere it is no form of ours.
 */
public class OwnState extends ViewHandlerWrapper {

    private static final String PAGE = "org.waymark.page";
    private static final String SUFFIX = ".xhtml";

    public OwnState(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void renderView(FacesContext faces, UIViewRoot page) throws IOException {
        if (!page.isTransient()) {
            page.getAttributes().put(PAGE, page.getViewId());
        }
        super.renderView(faces, page);
    }

    /**
     * @throws BadInput when the state was made for another page
     */
    @Override
    public UIViewRoot restoreView(FacesContext faces, String viewId) {
        UIViewRoot restored;
        try {
            restored = super.restoreView(faces, viewId);
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException failed) {
            check(faces.getViewRoot(), viewId);
            throw failed;
        }
        check(restored, viewId);
        return restored;
    }

    /** The state of the page as a whole comes back before that of its parts. */
    private static void check(UIViewRoot page, String viewId) {
        Object madeFor = page == null ? null : page.getAttributes().get(PAGE);
        if (madeFor != null && !isSame(madeFor.toString(), viewId)) {
            throw new BadInput("form", "This form is of another page.");
        }
    }

    /** Pages are asked for without the suffix that Faces knows them by. */
    static boolean isSame(String one, String other) {
        return withoutSuffix(one).equals(withoutSuffix(other));
    }

    private static String withoutSuffix(String page) {
        return page.endsWith(SUFFIX) ? page.substring(0, page.length() - SUFFIX.length()) : page;
    }
}
