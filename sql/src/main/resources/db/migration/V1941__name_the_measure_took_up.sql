UPDATE chart_change SET measure = 'TOOK_UP' WHERE measure = 'ENGAGED';
