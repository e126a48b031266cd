@rem Windows: every night at two. Run it once, as the user who may write the warehouse.
schtasks /create /tn "duibiao load" /sc daily /st 02:00 /tr "C:\duibiao\duibiao.cmd load C:\duibiao\jobs\sample.yml --if-changed --max-duration 2h --quiet"
