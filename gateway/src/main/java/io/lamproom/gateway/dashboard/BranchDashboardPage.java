package io.lamproom.gateway.dashboard;

import java.util.List;

/** Names the page of branches in the API's description. */
record BranchDashboardPage(List<BranchDashboard> items, String next, Long total) {}
