package org.hakimtoto.lab.acceptance;

/// Tests of the pages of such a house, in a browser; none where there is no Chromium.
@InBrowser
public abstract class PagesOfToday extends HouseOfToday {}
