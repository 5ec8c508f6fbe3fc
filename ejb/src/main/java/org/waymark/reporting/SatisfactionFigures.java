package org.waymark.reporting;

import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;

/**
 * A satisfaction survey as it may be published, out of a cube of the three nested steps asked,
 * answered and satisfied (top three of seven).
 *
 * @param asked how many were asked
 * @param response those who answered, of those asked
 * @param satisfied those satisfied, of those who answered
 */
public record SatisfactionFigures(PublishedCount asked, Share response, Share satisfied) {

    /** The number of steps of the cube: asked, answered, satisfied. */
    public static final int STEPS = 3;

    public static SatisfactionFigures of(PublishedCube cube, Selection selection) {
        if (cube.steps() != STEPS) {
            throw new IllegalArgumentException("Asked, answered and satisfied, in this order");
        }
        PublishedCount asked = cube.count(0, selection);
        PublishedCount answered = cube.count(1, selection);
        return new SatisfactionFigures(
                asked, Share.of(answered, asked), Share.of(cube.count(2, selection), answered));
    }
}
