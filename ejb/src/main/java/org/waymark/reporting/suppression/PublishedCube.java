package org.waymark.reporting.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.reporting.suppression.CountCube.Dimension;

/**
 * The published counts of a cube. Every page, file and chart looks its figures up here, so the page
 * about one borough shows exactly the cell of the table of all boroughs.
 */
public final class PublishedCube {

    private static final int TOO_FINE = -1;

    private final List<Dimension> dimensions;
    private final CubeShape shape;
    private final PublishedCount[][] published;
    private final Set<Integer> whole;

    PublishedCube(List<Dimension> dimensions, CubeShape shape, PublishedCount[][] published) {
        this(dimensions, shape, published, Set.of());
    }

    /**
     * @param whole values of the hub that are not crossed with any leaf
     */
    PublishedCube(
            List<Dimension> dimensions,
            CubeShape shape,
            PublishedCount[][] published,
            Set<Integer> whole) {
        this.dimensions = dimensions;
        this.shape = shape;
        this.published = published;
        this.whole = Set.copyOf(whole);
    }

    /** The number of nested steps. */
    public int steps() {
        return published.length;
    }

    /** The keys of a dimension in their order. */
    public List<String> keys(String dimension) {
        return dimensions.get(position(dimension)).keys();
    }

    /**
     * Whether figures as narrow as this are published at all: nothing chosen, one dimension, or the
     * hub with one leaf, unless that value of the hub is published as a whole only.
     *
     * @throws IllegalArgumentException if a dimension or key does not exist
     */
    public boolean publishes(Selection selection) {
        return cell(selection) != TOO_FINE;
    }

    /**
     * The count of a selection at a step; hidden when the selection is too narrow to be published.
     *
     * @throws IllegalArgumentException if a dimension or key does not exist
     */
    public PublishedCount count(int step, Selection selection) {
        int cell = cell(selection);
        return cell == TOO_FINE ? PublishedCount.hidden() : published[step][cell];
    }

    /** The counts of all steps for a selection, in order. */
    public List<PublishedCount> journey(Selection selection) {
        return IntStream.range(0, steps()).mapToObj(step -> count(step, selection)).toList();
    }

    /** The list of one dimension with its total, at a step. */
    public SuppressedTable list(int step, String dimension) {
        List<SuppressedTable.Row> rows = new ArrayList<>();
        for (String key : keys(dimension)) {
            Selection row = Selection.everyone().with(dimension, key);
            rows.add(new SuppressedTable.Row(key, List.of(), count(step, row)));
        }
        return new SuppressedTable(List.of(), rows, List.of(), count(step, Selection.everyone()));
    }

    /**
     * The table of the hub (rows) by a leaf (columns), at a step.
     *
     * @throws IllegalArgumentException if the dimension is not a leaf
     */
    public SuppressedTable table(int step, String leaf) {
        if (position(leaf) == 0) {
            throw new IllegalArgumentException("The rows are " + leaf + " already");
        }
        String hub = dimensions.get(0).name();
        List<SuppressedTable.Row> rows = new ArrayList<>();
        for (String key : keys(hub)) {
            Selection row = Selection.everyone().with(hub, key);
            List<PublishedCount> cells =
                    keys(leaf).stream().map(column -> count(step, row.with(leaf, column))).toList();
            rows.add(new SuppressedTable.Row(key, cells, count(step, row)));
        }
        List<PublishedCount> columnTotals =
                keys(leaf).stream()
                        .map(column -> count(step, Selection.everyone().with(leaf, column)))
                        .toList();
        return new SuppressedTable(
                keys(leaf), rows, columnTotals, count(step, Selection.everyone()));
    }

    PublishedCount at(int step, int cell) {
        return published[step][cell];
    }

    private int cell(Selection selection) {
        int hub = -1;
        int leaf = -1;
        int leafKey = -1;
        int leavesChosen = 0;
        for (var choice : selection.chosen().entrySet()) {
            int position = position(choice.getKey());
            int key = dimensions.get(position).indexOf(choice.getValue());
            if (position == 0) {
                hub = key;
            } else {
                leaf = position - 1;
                leafKey = key;
                leavesChosen++;
            }
        }
        if (leavesChosen > 1 || (leavesChosen == 1 && whole.contains(hub))) {
            return TOO_FINE;
        }
        if (leavesChosen == 0) {
            return hub < 0 ? CubeShape.TOTAL : shape.hub(hub);
        }
        return hub < 0 ? shape.leaf(leaf, leafKey) : shape.pair(leaf, hub, leafKey);
    }

    private int position(String dimension) {
        for (int index = 0; index < dimensions.size(); index++) {
            if (dimensions.get(index).name().equals(dimension)) {
                return index;
            }
        }
        throw new IllegalArgumentException("Figures are not counted by " + dimension);
    }
}
