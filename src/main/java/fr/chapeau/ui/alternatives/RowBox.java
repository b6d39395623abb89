package fr.chapeau.ui.alternatives;

import javafx.scene.layout.HBox;

/// A row that knows its height until something in it changes: the list asks all of them whenever
/// one is filled, and wrapped words take long to measure.
final class RowBox extends HBox {
    private double measuredFor = Double.NaN;
    private double measured;

    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredFor) {
            measured = super.computePrefHeight(width);
            measuredFor = width;
        }
        return measured;
    }

    @Override
    public void requestLayout() {
        measuredFor = Double.NaN;
        super.requestLayout();
    }
}
