# Slack's own list of commands shows this beside /kehila.

slack-any-word = כל פקודה, בכל שפה
